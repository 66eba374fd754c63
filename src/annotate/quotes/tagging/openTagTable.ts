import { createRowCaches } from './scoring/rowCaches.ts'
import { ROW, TABLE_MAGIC, TAGS, type TagTable } from './tagTable.ts'

/** Lays a table over a file's bytes, which start at a multiple of 4 as a file read whole does; see packTagTable for their layout. @throws Error where they are none */
export function openTagTable(bytes: Uint8Array<ArrayBuffer>): TagTable {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, bits = 0, count = 0, nameBytes = 0] = new Uint32Array(buffer, byteOffset, 4)
  if (magic !== TABLE_MAGIC || count !== TAGS) throw new Error('not a table of quote tags, or one of another version')
  let at = byteOffset + 16
  const int32 = (length: number): Int32Array => {
    const array = new Int32Array(buffer, at, length)
    at += length * 4
    return array
  }
  const scheme = { transitions: int32(count * count), begins: int32(count), ends: int32(count) }
  const rows = int32(2 ** bits * ROW)
  const tags = new TextDecoder().decode(new Uint8Array(buffer, at, nameBytes)).split('\n')
  return { ...scheme, tags, bits, rows, caches: createRowCaches() }
}
