import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import { createRowCaches, type RowCaches } from './rowCaches.ts'
import type { quoteTags } from './taggedArticle.ts'

/**
 * A trained tagger as one table: a feature's hash leads straight to its row, so that a feature costs one look
 * into memory. Of features that fall on one row, the heaviest has it. A row is three numbers of 32 bits: eight
 * bytes for the weights of all tags but the first, each plus 128, in the order that `addRows` adds them in; the
 * first tag's in the lowest byte of the third, and in its highest a check of the hash.
 */
export interface TagTable extends Pick<TaggerModel, 'tags' | 'transitions' | 'begins' | 'ends'> {
  readonly rows: Int32Array
  /** The table has 2 to this power rows. */
  readonly bits: number
  readonly caches: RowCaches
}

export const tableMagic = 0x32747164
export const tagCount = 9 satisfies (typeof quoteTags)['length']
/** Numbers in a row. */
export const numbersInRow = 3

/** 1 to 255; a row whose check is 0 is empty. */
export function checkOf(hash: number): number {
  const low = hash & 0xff
  return low + ((low - 1) >>> 31)
}

/**
 * Lays a table over a file's bytes, which start at a multiple of 4 as those of a file read whole do;
 * packTagTable says their layout.
 * @throws Error where the bytes are no such table
 */
export function openTagTable(bytes: Uint8Array<ArrayBuffer>): TagTable {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, bits = 0, count = 0, nameBytes = 0] = new Uint32Array(buffer, byteOffset, 4)
  if (magic !== tableMagic || count !== tagCount)
    throw new Error('not a table of quote tags, or one of another version')
  let at = byteOffset + 16
  const int32 = (length: number): Int32Array => {
    const array = new Int32Array(buffer, at, length)
    at += length * 4
    return array
  }
  const scheme = { transitions: int32(count * count), begins: int32(count), ends: int32(count) }
  const rows = int32(2 ** bits * numbersInRow)
  const tags = new TextDecoder().decode(new Uint8Array(buffer, at, nameBytes)).split('\n')
  return { ...scheme, tags, bits, rows, caches: createRowCaches() }
}
