import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import type { quoteTags } from './quoteTags.ts'
import type { RowCaches } from './scoring/rowCaches.ts'

/**
 * A trained tagger as one table: a feature's hash leads straight to its row, so that a feature costs one look into memory. Of features that fall
 * on one row, the heaviest has it. A row is three numbers of 32 bits: eight bytes for the weights of all tags but the first, each plus 128, in the
 * order that `addRows` adds them in; the first tag's in the lowest byte of the third, and in its highest a check of the hash.
 */
export interface TagTable extends Pick<TaggerModel, 'tags' | 'transitions' | 'begins' | 'ends'> {
  readonly rows: Int32Array
  /** The table has 2 to this power rows. */
  readonly bits: number
  readonly caches: RowCaches
}

export const TABLE_MAGIC = 0x32747164
export const TAGS = 9 satisfies (typeof quoteTags)['length']
/** Numbers in a row. */
export const ROW = 3

/** 1 to 255; a row whose check is 0 is empty. */
export function checkOf(hash: number): number {
  const low = hash & 0xff
  return low + ((low - 1) >>> 31)
}
