import { partitionPoint } from '../algorithms/lowerBound.ts'

/**
 * A list of words and the place of each, as wink's model has them: `list[place]` is a word, `hash[word]` its place, once
 * they were asked for. Words may be added to both.
 */
export interface LazyWords {
  readonly list: string[]
  readonly hash: Record<string, number | undefined>
  /** Both fill the list and the hash; undefined for a word, or a place, that the list did not come with. */
  placeOf(word: string): number | undefined
  wordAt(place: number): string | undefined
  /** Where the list ends in the text: its closing bracket. */
  readonly end: number
}

const wordsInBlock = 32
/** So many words of a list in JSON, or as many as are left. */
const block = new RegExp(`(?:"[^"\\\\]*(?:\\\\.[^"\\\\]*)*",?){1,${String(wordsInBlock)}}`, 'gy')

/**
 * The words of a list in JSON, made as they are asked for: a short run asks for a thousand of wink's ninety thousand
 * words, and making strings of all of them takes a tenth of that run. The list must be sorted by its words' lower-cased
 * letters, save in its first block, and capitals other than ASCII have no place in it.
 *
 * @param text the bytes of UTF-8, a letter each: half the memory of a string with the few letters that are no ASCII
 * @param start behind the list's opening bracket
 */
export function lazyWords(text: string, start: number): LazyWords {
  const starts = startsOfBlocks(text, start)
  const count = starts.length - 1
  const blockAt = (at: number): string => text.slice(starts[at], starts[at + 1])
  const firsts = new Array<string | undefined>(count)
  const firstOf = (at: number): string =>
    (firsts[at] ??= lowered(text.slice(starts[at]! + 1, text.indexOf('"', starts[at]! + 1))))
  const wordsOfList = (count - 1) * wordsInBlock + countWords(blockAt(count - 1))
  const list = new Array<string>(wordsOfList)
  const hash = Object.create(null) as LazyWords['hash']
  return {
    list,
    hash,
    placeOf(word) {
      if (word in hash) return hash[word]
      const place = (hash[word] = find({ count, blockAt, firstOf }, word))
      if (place !== undefined) list[place] ??= word
      return place
    },
    wordAt(place) {
      const isOfList = place >= 0 && place < wordsOfList
      if (isOfList) list[place] ??= wordIn(blockAt(Math.floor(place / wordsInBlock)), place % wordsInBlock)
      return list[place]
    },
    end: starts[count]!,
  }
}

/** The list in pieces. */
interface Blocks {
  readonly count: number
  readonly blockAt: (at: number) => string
  /** A block's first word, lower-cased. */
  readonly firstOf: (at: number) => string
}

/** Where each block starts, and where the last one ends. */
function startsOfBlocks(text: string, start: number): number[] {
  const starts = [start]
  block.lastIndex = start
  while (block.test(text)) starts.push(block.lastIndex)
  return starts
}

const lowered = (letters: string): string => letters.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())

const notAscii = /[^\0-\x7f]/
const lettersOf = (word: string): string => (notAscii.test(word) ? Buffer.from(word).toString('latin1') : word)
const wordOf = (letters: string): string =>
  notAscii.test(letters) ? Buffer.from(letters, 'latin1').toString() : letters

/** Words that differ in capitals alone are neighbours, perhaps in several blocks. */
function find({ count, blockAt, firstOf }: Blocks, word: string): number | undefined {
  const lower = lettersOf(word.toLowerCase())
  const quoted = JSON.stringify(lettersOf(word))
  // The last block whose first word comes before this one, else the first block.
  let at = Math.max(0, partitionPoint(count, (at) => firstOf(at) < lower) - 1)
  for (; at < count; at++) {
    const words = blockAt(at)
    const place = words.includes(quoted) ? placeIn(words, quoted) : -1
    if (place >= 0) return at * wordsInBlock + place
    if (at + 1 === count || firstOf(at + 1) !== lower) return undefined
  }
  return undefined
}

/** Which of a block's words reads so, with its quotation marks; -1 for none. */
function placeIn(words: string, quoted: string): number {
  let place = 0
  for (let start = 0; start >= 0; start = startOfNext(words, start), place++)
    if (words.startsWith(quoted, start)) return place
  return -1
}

function wordIn(words: string, place: number): string {
  let start = 0
  for (let i = 0; i < place; i++) start = startOfNext(words, start)
  const next = startOfNext(words, start)
  return wordOf(JSON.parse(next < 0 ? words.slice(start).replace(/,$/, '') : words.slice(start, next - 1)) as string)
}

function countWords(words: string): number {
  let count = 0
  for (let start = 0; start >= 0; start = startOfNext(words, start)) count++
  return count
}

/** Where the word behind the one at `start` starts, with its quotation mark; -1 behind the last. */
function startOfNext(words: string, start: number): number {
  const end = words.indexOf('","', start + 1)
  return end < 0 ? -1 : end + 2
}
