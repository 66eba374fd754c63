import { kindOfCue } from '../attribution/cueWords.ts'
import type { LinkedQuote } from '../attribution/linkArticle.ts'
import { firstInside } from '../tokens/markStates.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** The share of quotes that are right of those whose speaker the page itself names, and of reported words. */
const shares = { given: 0.8, reported: 0.4 }

/** From the cue to the first word between marks it is so many tokens at most: "underscored the “special". */
const reachTokens = 4

/**
 * How sure a quote is at least, whatever the classifier says: where the page itself names who speaks, and where words
 * between marks follow a reporting verb or noun and its speaker is known ("has expressed “full support”"). The labelled
 * texts have few of these. Of words with a capital, which are titles and names as often, it says nothing.
 */
export function confidenceAtLeast(columns: TokenColumns, linked: LinkedQuote): number {
  if (linked.content.fragments.some(({ given }) => given !== undefined)) return shares.given
  return isReported(columns, linked) ? shares.reported : 0
}

function isReported(columns: TokenColumns, { content, cue, speaker }: LinkedQuote): boolean {
  const { states, sentenceOf, tokens } = columns
  const { from, to } = content
  if (cue === null || speaker === null || cue.to > from || kindOfCue(columns, cue) === 'other') return false
  const first = from + states.subarray(from, Math.min(to, cue.to + reachTokens + 1)).indexOf(firstInside)
  return first >= from && sentenceOf[cue.from] === sentenceOf[first] && startsLow(tokens, first)
}

function startsLow({ text, start }: TokenColumns['tokens'], token: number): boolean {
  return /\p{Ll}/u.test(text.charAt(start[token]!))
}
