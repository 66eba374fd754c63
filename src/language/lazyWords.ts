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
 * letters, save in its first block. `start` is behind its opening bracket.
 */
export function lazyWords(text: string, start: number): LazyWords {
  const blocks = cutBlocks(text, start)
  const firsts: (string | undefined)[] = blocks.map(() => undefined)
  const firstOf = (at: number): string => (firsts[at] ??= lowered(blocks[at]!.slice(1, blocks[at]!.indexOf('"', 1))))
  const list = new Array<string>((blocks.length - 1) * wordsInBlock + countWords(blocks.at(-1)!))
  const hash = Object.create(null) as LazyWords['hash']
  return {
    list,
    hash,
    placeOf(word) {
      if (word in hash) return hash[word]
      const place = (hash[word] = find(blocks, firstOf, word))
      if (place !== undefined) list[place] ??= word
      return place
    },
    wordAt(place) {
      const words = list[place] === undefined ? blocks[Math.floor(place / wordsInBlock)] : undefined
      const word = words && wordIn(words, place % wordsInBlock)
      return word === undefined ? list[place] : (list[place] = word)
    },
    end: start + blocks.reduce((length, words) => length + words.length, 0),
  }
}

const lowered = (word: string): string => (/^[a-z]*$/.test(word) ? word : word.toLowerCase())

function cutBlocks(text: string, start: number): string[] {
  const blocks: string[] = []
  block.lastIndex = start
  for (let found = block.exec(text); found !== null; found = block.exec(text)) blocks.push(found[0])
  return blocks
}

/** Words that differ in capitals alone are neighbours, perhaps in several blocks. */
function find(blocks: readonly string[], firstOf: (at: number) => string, word: string): number | undefined {
  const lower = word.toLowerCase()
  const quoted = JSON.stringify(word)
  // The last block whose first word comes before this one, else the first block.
  let at = Math.max(0, partitionPoint(blocks.length, (at) => firstOf(at) < lower) - 1)
  for (; at < blocks.length; at++) {
    const words = blocks[at]!
    const place = words.includes(quoted) ? placeIn(words, quoted) : -1
    if (place >= 0) return at * wordsInBlock + place
    if (at + 1 === blocks.length || firstOf(at + 1) !== lower) return undefined
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

function wordIn(words: string, place: number): string | undefined {
  let start = 0
  for (let i = 0; i < place && start >= 0; i++) start = startOfNext(words, start)
  if (start < 0) return undefined
  const next = startOfNext(words, start)
  return JSON.parse(next < 0 ? words.slice(start).replace(/,$/, '') : words.slice(start, next - 1)) as string
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
