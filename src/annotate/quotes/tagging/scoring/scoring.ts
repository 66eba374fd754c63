import { clearFeatures, type FeatureList } from '../../../../tagger/featureList.ts'
import type { ParagraphView } from '../paragraphViews.ts'
import type { TagTable } from '../tagTable.ts'
import type { TokenColumns } from '../tokenColumns.ts'
import { addRows } from './addRows.ts'
import { PAIRS } from './pairs.ts'

/** Columns of hashes as signed numbers, which cost no memory when they are passed on from function to function. */
export type SignedHashes = Readonly<Record<'words' | 'suffixes' | 'reporting', Int32Array>>

export function signedHashes({ words, suffixes, reporting }: TokenColumns): SignedHashes {
  return { words: signedOf(words), suffixes: signedOf(suffixes), reporting: signedOf(reporting) }
}

function signedOf({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length)
}

/** A stretch of a paragraph's tokens that is being scored. */
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
  sums.fill(0, at, at + PAIRS)
  addRows(table, hashes, 0, size, sums, at)
}

/** The same for several groups, each at a position of the list, and rows that follow each other. */
export function fillRows(table: TagTable, list: FeatureList, sums: Int32Array, at: number): void {
  sums.fill(0, at, at + list.length * PAIRS)
  addPositions(table, list, sums, at)
}

/** Adds the features of each position of a list to a row; one after the other, so that looks into memory don't wait for each other. */
export function addPositions(
  table: TagTable,
  { hashes, starts, length }: FeatureList,
  sums: Int32Array,
  at: number,
): void {
  for (let i = 0; i < length; i++) addRows(table, hashes, starts[i]!, starts[i + 1]!, sums, at + i * PAIRS)
}

/** Adds a row of sums to that of a token. */
export function addSums(sums: Int32Array, at: number, rows: Int32Array, row: number): void {
  sums[at] = sums[at]! + rows[row]!
  sums[at + 1] = sums[at + 1]! + rows[row + 1]!
  sums[at + 2] = sums[at + 2]! + rows[row + 2]!
  sums[at + 3] = sums[at + 3]! + rows[row + 3]!
}
