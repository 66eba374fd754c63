import { stemOf } from '../../src/language/wink.ts'

/** Words in lower case, stemmed, as figures in papers count them. */
export const stemmed = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf)

/** ROUGE-n F1 (Lin 2004) of a text against a reference, 0 to 100. */
export function rouge(n: number, reference: string, text: string): number {
  const wanted = countGrams(stemmed(reference), n)
  const given = countGrams(stemmed(text), n)
  let hits = 0
  for (const [gram, count] of given.counts) hits += Math.min(count, wanted.counts.get(gram) ?? 0)
  const precision = hits / (given.total || 1)
  const recall = hits / (wanted.total || 1)
  return hits === 0 ? 0 : (200 * precision * recall) / (precision + recall)
}

function countGrams(words: readonly string[], n: number) {
  const counts = new Map<string, number>()
  const total = Math.max(0, words.length - n + 1)
  for (let i = 0; i < total; i++) {
    const gram = words.slice(i, i + n).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, total }
}
