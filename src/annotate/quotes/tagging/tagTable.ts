import { addFour, BIAS, PAIR } from '../../../tagger/addFour.ts'
import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import type { quoteTags } from './quoteTags.ts'

/**
 * A trained tagger as one table: a feature's hash leads straight to its row, so that a feature costs one look into memory. Of features that fall
 * on one row, the heaviest has it. A row is three numbers of 32 bits: a byte for the weight of each of nine tags, plus 128, and in the highest byte
 * a check of the hash. Four weights are added at once, as two pairs of 16 bits.
 */
export interface TagTable extends Pick<TaggerModel, 'tags' | 'transitions' | 'begins' | 'ends'> {
  readonly rows: Int32Array
  /** The table has 2 to this power rows. */
  readonly bits: number
}

export const TABLE_MAGIC = 0x31747164
export const TAGS = 9 satisfies (typeof quoteTags)['length']
/** Numbers in a row. */
export const ROW = 3

/** 1 to 255; a row whose check is 0 is empty. */
export function checkOf(hash: number): number {
  return hash & 0xff || 1
}

/** Adds to the tags' scores at `scores[at ..]` those of the features `hashes[first .. end)`, of which there may be 256. */
export function sumRows(
  { rows, bits }: TagTable,
  hashes: Uint32Array,
  first: number,
  end: number,
  scores: Int32Array,
  at: number,
): void {
  let [a, b, c, d, last, known] = [0, 0, 0, 0, 0, 0]
  for (let i = first; i < end; i++) {
    const hash = hashes[i]!
    const row = (hash >>> (32 - bits)) * ROW
    const third = rows[row + 2]!
    if (third >>> 24 !== checkOf(hash)) continue
    a += rows[row]! & PAIR
    b += (rows[row]! >>> 8) & PAIR
    c += rows[row + 1]! & PAIR
    d += (rows[row + 1]! >>> 8) & PAIR
    last += third & 0xff
    known++
  }
  const bias = known * BIAS
  addFour(a, b, bias, scores, at)
  addFour(c, d, bias, scores, at + 4)
  scores[at + 8]! += last - bias
}
