import { grown } from '../algorithms/grown.ts'
import { numbersOfWord, wordNumber } from './winkWords.ts'
import type { CutWord } from './winkWords.ts'

/**
 * What is known of a chunk, as so many numbers: its hash, where its text starts among those of all, its first word, and
 * how many of both.
 */
const numbersOfChunk = 4
export const chunkNumber = { hash: 0, text: 1, firstWord: 2, lengths: 3 } as const

/** What stands between two spaces, cut before. Typed arrays, because words met as objects lie all over the memory. */
export interface Chunks {
  /** By place in the table, `chunkNumber` each; the lengths are 65,536 times that of its text and that in words. */
  table: Int32Array
  /** By word, `wordNumber` each. */
  words: Int32Array
  /** By word, as it stands in the text. */
  readonly values: string[]
  /** The place of the chunk that starts at a place of a line and ends at the next space. */
  placeOf(line: string, from: number): number
  /** To be called between lines. */
  forgetIfFull(): void
}

const mostChunks = 1 << 15
/** Chunks that were made to have one hash would have each look-up pass all of them: these are not kept. */
const mostTried = 64
/** The place in the table for them. */
const notKept = 0

/**
 * How wink cuts a chunk depends on nothing around it, and most come again and again: so each is cut once, until there
 * are too many.
 */
export function openChunks(cut: (text: string) => readonly CutWord[]): Chunks {
  let texts = new Uint16Array(1 << 12)
  let [size, lengthOfTexts] = [0, 0]
  /** At least half of the places stay free. Before them is one for what is not kept. */
  let places = 1 << 10

  const openTable = (): Int32Array => new Int32Array(numbersOfChunk * (1 + places))
  const placeFor = (hash: number, tried: number): number =>
    numbersOfChunk * (1 + (((hash ^ (hash >>> 15)) + tried) & (places - 1)))
  // A table of the size that is needed is quicker than a large one, which the processor's cache does not hold.
  const grow = (): void => {
    const { table } = chunks
    places *= 2
    chunks.table = openTable()
    for (let old = numbersOfChunk; old < table.length; old += numbersOfChunk) {
      if (table[old + chunkNumber.lengths] === 0) continue
      let [tried, place] = [0, placeFor(table[old + chunkNumber.hash]!, 0)]
      while (chunks.table[place + chunkNumber.lengths] !== 0) place = placeFor(table[old + chunkNumber.hash]!, ++tried)
      chunks.table.set(table.subarray(old, old + numbersOfChunk), place)
    }
  }

  const isText = (line: string, from: number, place: number, length: number): boolean => {
    const { table } = chunks
    if (table[place + chunkNumber.lengths]! >>> 16 !== length) return false
    const text = table[place + chunkNumber.text]!
    for (let i = 0; i < length; i++) if (texts[text + i] !== line.charCodeAt(from + i)) return false
    return true
  }
  const freePlace = (text: string, hash: number, place: number): number => {
    if (place === notKept || size >= mostChunks) return notKept
    const { table } = chunks
    size++
    table[place + chunkNumber.hash] = hash
    table[place + chunkNumber.text] = lengthOfTexts
    texts = grown(texts, lengthOfTexts + text.length)
    for (let i = 0; i < text.length; i++) texts[lengthOfTexts++] = text.charCodeAt(i)
    return place
  }
  const add = (text: string, hash: number, free: number): number => {
    const words = cut(text)
    const isWhole = words.reduce((length, { word }) => length + word.value.length, 0) === text.length
    const place = freePlace(text, hash, isWhole ? free : notKept)
    const { table } = chunks
    table[place + chunkNumber.firstWord] = chunks.values.length
    table[place + chunkNumber.lengths] = (text.length << 16) | words.length
    for (const word of words) addWord(chunks, word)
    return place
  }
  const chunks: Chunks = {
    table: openTable(),
    words: new Int32Array(numbersOfWord << 12),
    values: [],
    placeOf(line, from) {
      let [hash, to] = [0, from]
      for (let unit: number; to < line.length && (unit = line.charCodeAt(to)) !== 0x20; to++)
        hash = Math.imul(hash ^ unit, 0x01000193)
      if (2 * size > places && size < mostChunks) grow()
      const { table } = chunks
      for (let tried = 0; tried < mostTried; tried++) {
        const place = placeFor(hash, tried)
        if (table[place + chunkNumber.lengths] === 0) return add(line.slice(from, to), hash, place)
        if (table[place + chunkNumber.hash] === hash && isText(line, from, place, to - from)) return place
      }
      return add(line.slice(from, to), hash, notKept)
    },
    forgetIfFull() {
      if (size < mostChunks && chunks.values.length < 2 * mostChunks) return
      chunks.table.fill(0)
      chunks.values.length = 0
      ;[size, lengthOfTexts] = [0, 0]
    },
  }
  return chunks
}

function addWord(chunks: Chunks, { word, isSpaced }: CutWord): void {
  const at = numbersOfWord * (chunks.values.push(word.value) - 1)
  chunks.words = grown(chunks.words, at + numbersOfWord)
  chunks.words.set(word.numbers, at)
  if (isSpaced) chunks.words[at + wordNumber.endEvent] = word.endEventSpaced
}
