import { compareWording, verbatimShare } from './compareWording.ts'
import { findPairs } from './findPairs.ts'
import { quoteTerms, type QuoteTerms } from './quoteTerms.ts'
import type { QuoteToGroup, Wording } from './wording.ts'

/** One article's way of giving a statement. */
export interface QuoteVariant extends QuoteToGroup {
  readonly wording: Wording
}

/** A statement that several articles quote. */
export interface QuoteGroup {
  /** Its longest wording. */
  readonly text: string
  readonly speaker: string | null
  /** Ids of the articles, two or more, in the order given. */
  readonly articles: readonly string[]
  /** In the order given; one article may have several. */
  readonly variants: readonly QuoteVariant[]
}

/** Quotes within this share of the longest are as full as it. */
const nearlyAll = 0.9

/**
 * Groups the quotes of several articles that give the same words; those with most articles first. `places` tells, for each quote, which
 * article it is of: two articles may have one id.
 */
export function groupSameQuotes(quotes: readonly QuoteToGroup[], places: readonly number[]): QuoteGroup[] {
  const terms = quotes.map(quoteTerms)
  const leaders = quotes.map((_, i) => i)
  for (const [a, b] of findPairs(
    terms,
    quotes.map(({ speaker }) => speaker),
  )) {
    const [one, other] = [quotes[a]!, quotes[b]!]
    const same = one.speaker !== null && one.speaker === other.speaker
    if (!same && one.speaker !== null && other.speaker !== null) continue
    if (compareWording(terms[a]!, terms[b]!, same, places[a] !== places[b])) join(leaders, a, b)
  }
  const members = new Map<number, number[]>()
  quotes.forEach((_, i) => {
    const leader = leaderOf(leaders, i)
    const group = members.get(leader)
    if (group === undefined) members.set(leader, [i])
    else group.push(i)
  })
  const groups = [...members.values()].map((group) => buildGroup(group, quotes, places, terms))
  return groups.filter(({ articles }) => articles.length > 1).sort((a, b) => b.articles.length - a.articles.length)
}

function buildGroup(
  members: readonly number[],
  quotes: readonly QuoteToGroup[],
  places: readonly number[],
  terms: readonly QuoteTerms[],
): QuoteGroup {
  const longest = members.reduce((best, i) => (terms[i]!.length > terms[best]!.length ? i : best))
  const named = members.find((i) => quotes[i]!.speaker !== null)
  return {
    text: quotes[longest]!.text,
    speaker: named === undefined ? null : quotes[named]!.speaker,
    articles: [...new Map(members.map((i) => [places[i], quotes[i]!.article])).values()],
    variants: members.map((i) => ({ ...quotes[i]!, wording: wordingOf(terms[i]!, terms[longest]!) })),
  }
}

function wordingOf(own: QuoteTerms, longest: QuoteTerms): Wording {
  if (verbatimShare(own, longest) < nearlyAll / 2) return 'paraphrased'
  return own.length >= longest.length * nearlyAll ? 'full' : 'cut'
}

function leaderOf(leaders: number[], i: number): number {
  while (leaders[i] !== i) i = leaders[i] = leaders[leaders[i]!]!
  return i
}

function join(leaders: number[], a: number, b: number): void {
  const [one, other] = [leaderOf(leaders, a), leaderOf(leaders, b)]
  leaders[Math.max(one, other)] = Math.min(one, other)
}
