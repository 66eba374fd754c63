/**
 * A 32-bit hash of a stretch of text (FNV-1a over UTF-16 code units, finished as MurmurHash3 is).
 * It reads the text in place: the hot loops of feature extraction build no strings.
 */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Joins two 32-bit numbers into one hash, order counting: the way to make a feature out of a template's number and a
 * value, or a conjunction out of two values (MurmurHash3's block step and finish).
 */
export function mixHash(left: number, right: number): number {
  return mixBits(left, right) >>> 0
}

/** The same as a signed number, which V8 keeps without allocating memory, as it does for large unsigned ones. */
export function mixBits(left: number, right: number): number {
  let hash = Math.imul(right, 0xcc9e2d51)
  hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593) ^ left
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A hash, of either sign, as a signed number in the order of the unsigned ones; the same again gives back the hash. */
export const ordered = (hash: number): number => hash ^ 0x80000000
