import { checkOf, ROW, type TagTable } from '../tagTable.ts'

/** Two of the four bytes of a number, each with room for a sum of 256 of them. */
const twoBytes = 0xff00ff
const bothHalves = 0x10001

/**
 * Adds the weights of the features `hashes[first .. end)`, of which there may be 128, to `sums[at .. at + PAIRS)`. Whether the table has a
 * feature is settled by masks: as a question it would be as often yes as no, which processors guess badly.
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
    const row = (hash >>> shift) * ROW
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
