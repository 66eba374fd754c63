import type { QuoteTerms } from './quoteTerms.ts'

/** A gram of fewer words is too common to show by itself that two speakers' quotes are one. */
const tellingWords = 4
const leastShare = 0.5
/** A paraphrase shares more of its telling words, as names alone are no statement. */
const leastParaphrase = { share: 0.6, words: 5 }

/**
 * Are two quotes the same statement? By their words between marks, of which the shorter must share half; else, for quotes of one speaker of
 * which one at least has marks, by the words that say something; an
 * article's own quotes don't paraphrase each other.
 */
export function compareWording(a: QuoteTerms, b: QuoteTerms, sameSpeaker: boolean, mayParaphrase: boolean): boolean {
  if (verbatimShare(a, b) >= leastShare)
    return sameSpeaker || sharedGrams(a, b).some((gram) => gram.split(' ').length >= tellingWords)
  if (!mayParaphrase || !sameSpeaker || (a.length === 0 && b.length === 0)) return false
  const [few, many] = a.content.length <= b.content.length ? [a, b] : [b, a]
  const others = new Set(many.content)
  const shared = [...new Set(few.content)].filter((term) => others.has(term)).length
  return shared >= leastParaphrase.words && shared / new Set(few.content).size >= leastParaphrase.share
}

/** The share of the shorter one's runs of words that the other has. */
export function verbatimShare(a: QuoteTerms, b: QuoteTerms): number {
  return sharedGrams(a, b).length / Math.max(1, Math.min(a.grams.size, b.grams.size))
}

function sharedGrams(a: QuoteTerms, b: QuoteTerms): string[] {
  const [few, many] = a.grams.size <= b.grams.size ? [a, b] : [b, a]
  return [...few.grams].filter((gram) => many.grams.has(gram))
}
