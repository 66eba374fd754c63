import type { TaggerModel } from '../../../tagger/taggerModel.ts'

/**
 * A trained tagger as one table: a feature's hash leads straight to its row, which holds a check byte and a weight for every tag, so that a
 * feature costs one look into memory. Of features that fall on one row, the heaviest has it.
 */
export interface TagTable extends Pick<TaggerModel, 'tags' | 'transitions' | 'begins' | 'ends'> {
  /** Row `r` begins at `r * (tags.length + 1)`. */
  readonly rows: Int8Array
  /** The table has 2 to this power rows. */
  readonly bits: number
}

export const TABLE_MAGIC = 0x31747164

/** 1 to 255; a row whose check is 0 is empty. */
export function checkOf(hash: number): number {
  return hash & 0xff || 1
}

/** Adds a feature's weights to the scores at `scores[at ..]`. */
export function addRow({ rows, bits, tags }: TagTable, hash: number, scores: Int32Array, at: number): void {
  const count = tags.length
  let cell = (hash >>> (32 - bits)) * (count + 1)
  if ((rows[cell]! & 0xff) !== checkOf(hash)) return
  for (let tag = 0; tag < count; tag++) scores[at + tag]! += rows[++cell]!
}
