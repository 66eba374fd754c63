/**
 * How sure (G², Dunning 1993) and how large (binary logarithm of the relative frequencies, Hardie 2014) the difference is between `a` occurrences
 * in `aWords` words and `b` in `bWords`. None at all count as a half for the ratio, which would be infinite. Both to three digits.
 */
export function logLikelihood(
  a: number,
  aWords: number,
  b: number,
  bWords: number,
): { readonly score: number; readonly ratio: number } {
  if (aWords === 0 || bWords === 0) return { score: 0, ratio: a > 0 && aWords > 0 ? 1 : 0 }
  const expected = (a + b) / (aWords + bWords)
  const part = (count: number, words: number): number =>
    count === 0 ? 0 : count * Math.log(count / (words * expected))
  const ratio = Math.log2((a || 0.5) / aWords / ((b || 0.5) / bWords))
  return { score: round(2 * (part(a, aWords) + part(b, bWords))), ratio: round(ratio) }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
