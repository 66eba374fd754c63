import type { AlignedWords } from './alignWords.ts'
import type { QuotedStretch } from './quotedStretch.ts'

/** Two quotes give one saying if they share so many words, so many of them in a row, and not many fewer than they differ in. */
const leastWords = 6
const leastRun = 4
const leastShare = 0.55
/** So many are no set phrase that two people may use. */
const noPhrase = 16

/**
 * Do two stretches of quotes, aligned, give one saying? Words that one leaves out are no sign that they don't. Two speakers may use one
 * phrase: theirs must not differ twice.
 */
export function isOneSaying(
  { shared, longestRun, isApart, differences }: AlignedWords,
  a: QuotedStretch,
  b: QuotedStretch,
): boolean {
  const sizes = differences.map(({ start, end, otherStart, otherEnd }) => [end - start, otherEnd - otherStart] as const)
  const replaced = sizes.filter(([size, other]) => size > 0 && other > 0)
  const differing = replaced.reduce((sum, pair) => sum + Math.max(...pair), sizes.length - replaced.length)
  if (longestRun < leastRun || shared < leastWords || shared < leastShare * (shared + differing)) return false
  if (shared >= noPhrase) return true
  return (replaced.length < 2 && !isApart) || a.speaker === null || b.speaker === null || a.speaker === b.speaker
}
