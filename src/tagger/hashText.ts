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
