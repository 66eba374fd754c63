import { groupBy } from '../../algorithms/multimap.ts'
import { disjointSets, rootOf, unite } from '../../algorithms/unionFind.ts'
import { findSharing } from './findSharing.ts'
import { quoteTerms } from './quoteTerms.ts'
import type { QuoteTerms, QuoteToGroup } from './quoteTerms.ts'
import { areSameStatement, findPairs, verbatimShare } from './sameStatement.ts'

/** One article's way of giving a statement. */
export interface QuoteVariant extends QuoteToGroup {
  readonly wording: Wording
}

/** A statement that several articles quote. */
export interface QuoteGroup {
  /** Its longest wording. */
  readonly text: string
  /** The same as it is printed. */
  readonly said: string
  readonly speaker: string | null
  /** Ids of the articles, two or more, in the order given. */
  readonly articles: readonly string[]
  /** The same, by the name that other answers have. */
  readonly articleIds: readonly string[]
  /** In the order given; one article may have several. */
  readonly variants: readonly QuoteVariant[]
}

/** How an article gives the words: all that any of them quotes, a part, or in its own words. */
export type Wording = 'full' | 'cut' | 'paraphrased'

/** A quote with so large a share of the longest one's words is as full as it. */
const fullShare = 0.9
/** One with a smaller share of the longest one's grams is no part of it. */
const leastCutShare = 0.45

/**
 * Groups the quotes of several articles that give the same words; those with most articles first. `places` tells, for
 * each quote, which article it is of: two articles may have one id.
 */
export function groupSameQuotes(all: readonly QuoteToGroup[], allPlaces: readonly number[]): QuoteGroup[] {
  const shares = findSharing(all)
  const quotes = all.filter((_, i) => shares[i])
  const places = allPlaces.filter((_, i) => shares[i])
  const terms = quotes.map(quoteTerms)
  const sets = disjointSets(quotes.length)
  for (const [a, b] of findPairs(
    terms,
    quotes.map(({ speaker }) => speaker),
  )) {
    const [one, other] = [quotes[a]!, quotes[b]!]
    const sameSpeaker = one.speaker !== null && one.speaker === other.speaker
    if (!sameSpeaker && one.speaker !== null && other.speaker !== null) continue
    if (areSameStatement(terms[a]!, terms[b]!, sameSpeaker, places[a] !== places[b])) unite(sets, a, b)
  }
  const members = groupBy(quotes.keys(), (quote) => rootOf(sets, quote))
  const groups = [...members.values()]
    .filter(({ length }) => length > 1)
    .map((group) => buildGroup(group, quotes, places, terms))
  return groups.filter(({ articles }) => articles.length > 1).sort((a, b) => b.articles.length - a.articles.length)
}

function buildGroup(
  members: readonly number[],
  quotes: readonly QuoteToGroup[],
  places: readonly number[],
  terms: readonly QuoteTerms[],
): QuoteGroup {
  const longest = members.reduce((best, i) => (terms[i]!.quotedWords > terms[best]!.quotedWords ? i : best))
  const named = members.find((i) => quotes[i]!.speaker !== null)
  const articleIds = [...new Map(members.map((i) => [places[i], quotes[i]!.article])).values()]
  return {
    text: quotes[longest]!.text,
    said: quotes[longest]!.said,
    speaker: named === undefined ? null : quotes[named]!.speaker,
    articles: articleIds,
    articleIds,
    variants: members.map((i) => ({ ...quotes[i]!, wording: wordingOf(terms[i]!, terms[longest]!) })),
  }
}

function wordingOf(own: QuoteTerms, longest: QuoteTerms): Wording {
  if (verbatimShare(own, longest) < leastCutShare) return 'paraphrased'
  return own.quotedWords >= longest.quotedWords * fullShare ? 'full' : 'cut'
}
