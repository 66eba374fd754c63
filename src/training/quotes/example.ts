import type { ContentCandidate } from '../../annotate/quotes/joining/contentCandidates.ts'
import type { LinkedFragments } from '../../annotate/quotes/joining/linkFragments.ts'
import { findQuotedSpans } from '../../annotate/quotes/marks/findQuotedSpans.ts'
import type { TaggedArticle, TaggedFragments } from '../../annotate/quotes/tagging/taggedArticle.ts'
import { type TokenColumns, tokenColumns } from '../../annotate/quotes/tokens/tokenColumns.ts'
import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import type { GoldArticle, GoldQuote } from './goldArticle.ts'
import { goldTags } from './goldTags.ts'
import { verdictOn } from './verdictOn.ts'

/** A training article, read. */
export interface Example {
  readonly article: GoldArticle
  readonly columns: TokenColumns
  /** Attributions that one may take for a quote or not: nothing is learnt of them. */
  readonly open: readonly GoldQuote[]
  /** The right tag of every token: the tagger learns all attributions, as their syntax is that of speech. */
  readonly tags: Uint8Array
}

/** An example as a tagger tagged it that has not seen it in training, corrected by rules. */
export interface TaggedExample extends Example {
  readonly found: TaggedFragments
}

/** With the link of each fragment. */
export interface LinkedExample extends TaggedExample {
  readonly found: LinkedFragments
}

/** With the runs of fragments that may be contents. */
export interface CandidateExample extends LinkedExample {
  readonly joinScores: Float32Array
  readonly candidates: readonly ContentCandidate[]
}

/** With its fragments joined. */
export interface JoinedExample extends TaggedExample {
  readonly tagged: TaggedArticle
  /** For each tagged content the index of the gold quote that it matches, or -1. */
  readonly matches: readonly number[]
}

/** A training article as the models see it: no layer of another annotator is needed. */
export function readExample(article: GoldArticle): Example {
  const tokens = readTokens(article.text, findParagraphs(article.text, []))
  const quotedSpans = findQuotedSpans(tokens).filter(({ nested }) => !nested)
  const verdicts = article.quotes.map((quote) => verdictOn(article, tokens, quote))
  const own = { ...article, quotes: article.quotes.filter((_, i) => verdicts[i] === 'quote') }
  const open = article.quotes.filter((_, i) => verdicts[i] === 'open')
  return {
    article: own,
    open,
    columns: tokenColumns(tokens, quotedSpans),
    tags: goldTags(article, tokens, quotedSpans),
  }
}
