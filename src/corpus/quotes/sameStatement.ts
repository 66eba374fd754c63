import { addTo } from '../../algorithms/multimap.ts'
import { countShared } from '../../algorithms/sets.ts'
import type { QuoteTerms } from './quoteTerms.ts'

/** What more quotes than this have in common is a set phrase, not one statement. */
const mostSharingQuotes = 200
/** A quote is compared with so many of those before it that share a gram, not with all. */
const comparedPerGram = 4

/** Pairs of quotes that share a rare gram or, of one speaker, two words in a row; in time linear in the quotes. */
export function findPairs(terms: readonly QuoteTerms[], speakers: readonly (string | null)[]): [number, number][] {
  const sharing = new Map<string, number[]>()
  terms.forEach((quote, index) => {
    for (const key of keysOf(quote, speakers[index] ?? null))
      if (sharing.get(key)?.at(-1) !== index) addTo(sharing, key, index)
  })
  const pairs = new Map<string, [number, number]>()
  for (const quotes of sharing.values()) {
    if (quotes.length > mostSharingQuotes) continue
    quotes.forEach((quote, place) => {
      for (const other of quotes.slice(Math.max(0, place - comparedPerGram), place))
        pairs.set(`${other} ${quote}`, [other, quote])
    })
  }
  return [...pairs.values()]
}

function keysOf({ grams, content }: QuoteTerms, speaker: string | null): string[] {
  const keys = [...grams]
  if (speaker !== null) content.forEach((stem, i) => i > 0 && keys.push(`${speaker}\n${content[i - 1] ?? ''} ${stem}`))
  return keys
}

/** A gram of fewer words is too common to show by itself that the quotes of two speakers are one. */
const fewestGramWords = 4
const leastVerbatimShare = 0.5
/** A paraphrase must share more of its words that say something: names alone are no statement. */
const leastParaphrase = { share: 0.6, words: 5 }

/**
 * Are two quotes the same statement? They are by their words between marks, if the shorter one shares half of its
 * grams. Else two quotes of one speaker, at least one with marks, are by the words that say something; but an article
 * does not paraphrase its own quotes.
 */
export function areSameStatement(a: QuoteTerms, b: QuoteTerms, sameSpeaker: boolean, mayParaphrase: boolean): boolean {
  if (verbatimShare(a, b) >= leastVerbatimShare)
    return sameSpeaker || [...a.grams].some((gram) => b.grams.has(gram) && gram.split(' ').length >= fewestGramWords)
  if (!mayParaphrase || !sameSpeaker || (a.quotedWords === 0 && b.quotedWords === 0)) return false
  const [few, many] = a.content.length <= b.content.length ? [a, b] : [b, a]
  const words = new Set(few.content)
  const shared = countShared(words, new Set(many.content))
  return shared >= leastParaphrase.words && shared / words.size >= leastParaphrase.share
}

/** The share of the shorter one's grams that the other has. */
export function verbatimShare(a: QuoteTerms, b: QuoteTerms): number {
  const [few, many] = a.grams.size <= b.grams.size ? [a, b] : [b, a]
  return countShared(few.grams, many.grams) / Math.max(1, few.grams.size)
}
