import { clearFeatures, type FeatureList } from '../../../tagger/featureList.ts'
import type { ParagraphView } from '../tokens/paragraphViews.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { pairsInRow } from './rowCaches.ts'
import { checkOf, numbersInRow, type TagTable } from './tagTable.ts'

/** Columns of hashes as signed numbers: V8 stores large unsigned numbers on the heap. */
export type SignedHashes = Readonly<Record<'words' | 'suffixes' | 'reporting', Int32Array>>

export function signedHashes({ words, suffixes, reporting }: TokenColumns): SignedHashes {
  return { words: signedOf(words), suffixes: signedOf(suffixes), reporting: signedOf(reporting) }
}

function signedOf({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length)
}

/** A chunk of a paragraph's tokens that is being scored. */
export interface Scoring {
  readonly table: TagTable
  readonly columns: TokenColumns
  readonly signed: SignedHashes
  readonly view: ParagraphView
  readonly from: number
  readonly to: number
  /** Token `i`'s at `(i - from) * PAIRS`. */
  readonly sums: Int32Array
}

/** The list for a group's features, empty. */
export function emptyList({ caches }: TagTable): FeatureList {
  const { list } = caches.workspace
  clearFeatures(list)
  return list
}

/** Writes what a group's features give to a row of its own. */
export function fillRow(table: TagTable, { hashes, size }: FeatureList, sums: Int32Array, at: number): void {
  sums.fill(0, at, at + pairsInRow)
  addRows(table, hashes, 0, size, sums, at)
}

/** The same for several groups, each at a position of the list, and rows that follow each other. */
export function fillRows(table: TagTable, list: FeatureList, sums: Int32Array, at: number): void {
  sums.fill(0, at, at + list.length * pairsInRow)
  addPositions(table, list, sums, at)
}

/**
 * Adds the features of each position of a list to a row, one position after the other, so that memory is read
 * in parallel.
 */
export function addPositions(
  table: TagTable,
  { hashes, starts, length }: FeatureList,
  sums: Int32Array,
  at: number,
): void {
  for (let i = 0; i < length; i++) addRows(table, hashes, starts[i]!, starts[i + 1]!, sums, at + i * pairsInRow)
}

/** Adds a row of sums to that of a token. */
export function addSums(sums: Int32Array, at: number, rows: Int32Array, row: number): void {
  sums[at] = sums[at]! + rows[row]!
  sums[at + 1] = sums[at + 1]! + rows[row + 1]!
  sums[at + 2] = sums[at + 2]! + rows[row + 2]!
  sums[at + 3] = sums[at + 3]! + rows[row + 3]!
}

/** Two of the four bytes of a number, each with room for a sum of 256 of them. */
const twoBytes = 0xff00ff
const bothHalves = 0x10001

/**
 * Adds the weights of the features `hashes[first .. end)`, of which there may be 128, to `sums[at .. at +
 * pairsInRow)`. Branch-free: a table has about half of the features, which no processor can predict.
 */
export function addRows(
  { rows, bits }: Pick<TagTable, 'rows' | 'bits'>,
  hashes: Uint32Array,
  first: number,
  end: number,
  sums: Int32Array,
  at: number,
): void {
  let [a, b, c, d, none] = [0, 0, 0, 0, 0]
  const shift = 32 - bits
  for (let i = first; i < end; i++) {
    const hash = hashes[i]!
    const row = (hash >>> shift) * numbersInRow
    const third = rows[row + 2]!
    const differs = (third >>> 24) ^ checkOf(hash)
    const mask = ~((differs | -differs) >> 31)
    const four = rows[row]! & mask
    const more = rows[row + 1]! & mask
    a += four & twoBytes
    b += (four >>> 8) & twoBytes
    c += more & twoBytes
    d += (more >>> 8) & twoBytes
    none += third & mask & 0xff
  }
  // Every weight is 128 more than it is, the first tag's too.
  const less = none * bothHalves
  sums[at] = sums[at]! + a - less
  sums[at + 1] = sums[at + 1]! + b - less
  sums[at + 2] = sums[at + 2]! + c - less
  sums[at + 3] = sums[at + 3]! + d - less
}
