import type { QuoteTerms } from './quoteTerms.ts'

/** What more quotes than this share is a set phrase, not one statement. */
const mostSharing = 200
/** Each quote is compared with so many of those before it that share a key, not with all. */
const comparisons = 4

/** Pairs of quotes that share a rare run of words or, of one speaker, two words in a row; in time linear in the quotes. */
export function findPairs(terms: readonly QuoteTerms[], speakers: readonly (string | null)[]): [number, number][] {
  const sharing = new Map<string, number[]>()
  terms.forEach((quote, index) => {
    for (const key of keysOf(quote, speakers[index] ?? null)) {
      const others = sharing.get(key)
      if (others === undefined) sharing.set(key, [index])
      else if (others.at(-1) !== index) others.push(index)
    }
  })
  const pairs = new Map<string, [number, number]>()
  for (const quotes of sharing.values()) {
    if (quotes.length > mostSharing) continue
    quotes.forEach((quote, place) => {
      for (const other of quotes.slice(Math.max(0, place - comparisons), place))
        pairs.set(`${other} ${quote}`, [other, quote])
    })
  }
  return [...pairs.values()]
}

function keysOf({ grams, content }: QuoteTerms, speaker: string | null): string[] {
  const keys = [...grams]
  if (speaker !== null) content.forEach((term, i) => i > 0 && keys.push(`${speaker}\n${content[i - 1] ?? ''} ${term}`))
  return keys
}
