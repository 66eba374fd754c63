import { createRowCaches } from './scoring/rowCaches.ts'
import { ROW, TABLE_MAGIC, TAGS, type TagTable } from './tagTable.ts'

/** Opens a table from a file's bytes; see packTagTable for their layout. @throws Error where they are none */
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
  const tags = new TextDecoder().decode(new Uint8Array(buffer, at, nameBytes)).split('\n')
  return {
    ...scheme,
    tags,
    bits,
    rows: spreadRows(new Uint8Array(buffer, at + nameBytes, 2 ** bits * (TAGS + 1))),
    caches: createRowCaches(),
  }
}

/** From a check byte and nine weights in a row to rows that are quick to add. */
function spreadRows(packed: Uint8Array): Int32Array {
  const rows = new Int32Array((packed.length / (TAGS + 1)) * ROW)
  for (let row = 0, at = 0; row < rows.length; row += ROW, at += TAGS + 1) {
    if (packed[at] === 0) continue
    rows[row] = fourOf(packed, at + 2)
    rows[row + 1] = fourOf(packed, at + 6)
    rows[row + 2] = (packed[at]! << 24) | (packed[at + 1]! ^ 128)
  }
  return rows
}

/** Weights are bytes in two's complement: to add 128 is to flip the highest bit. */
function fourOf(packed: Uint8Array, at: number): number {
  return (packed[at]! | (packed[at + 2]! << 8) | (packed[at + 1]! << 16) | (packed[at + 3]! << 24)) ^ 0x80808080
}
