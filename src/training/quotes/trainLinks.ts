import { usualConfidence } from '../../types/choices.ts'
import { linkArticle, type LinkWeights } from '../../annotate/quotes/attribution/linkArticle.ts'
import { type Calibration, calibrate } from '../../annotate/quotes/classifiers/calibrate.ts'
import { scoreOfRow, type Trees } from '../../annotate/quotes/classifiers/treeSums.ts'
import { contentCandidates } from '../../annotate/quotes/joining/contentCandidates.ts'
import { joinCandidates, scoreJoins } from '../../annotate/quotes/joining/joinFragments.ts'
import { linkFragments } from '../../annotate/quotes/joining/linkFragments.ts'
import type { QuoteModel } from '../../annotate/quotes/quoteModel.ts'
import { spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { CandidateExample, JoinedExample, LinkedExample, TaggedExample } from './example.ts'
import { type GoldArticle, matchContents } from './goldArticle.ts'
import {
  labelQuotes,
  type LabelledQuote,
  type ScoredQuote,
  trainCalibration,
  trainConfidence,
} from './trainConfidence.ts'
import { trainContents, trainJoins } from './trainJoining.ts'
import { trainRankers } from './trainRankers.ts'

/**
 * Learns, in this order: links, joins, contents, confidence. Each part was tagged by a model that has not seen it;
 * each step learns from what the step before makes of parts that it has not seen either, so that the confidence is
 * that of new articles.
 */
export function trainLinks(parts: readonly (readonly TaggedExample[])[], seed: number): Omit<QuoteModel, 'tagger'> {
  const links = (own: readonly TaggedExample[]): LinkWeights => trainRankers(own, seed)
  const linked = unseen(parts, links, (example, model) => ({ ...linkExample(example, model), links: model }))
  const candidates = unseen(
    linked,
    (own) => trainJoins(own, seed),
    (example, model) => ({ ...findCandidates(example, model), links: example.links }),
  )
  const scored = unseen(
    candidates,
    (own) => trainContents(own, seed),
    (example, model) => {
      const joined = joinExample(example, model)
      const quotes = labelQuotes(joined, linkArticle(joined.columns, joined.tagged, example.links))
      return { article: example.article, quotes }
    },
  )
  const quotesOf = (own: readonly { readonly quotes: LabelledQuote[] }[]): LabelledQuote[][] =>
    own.map(({ quotes }) => quotes)
  const judged = unseen(
    scored,
    (own) => trainConfidence(quotesOf(own), seed),
    ({ article, quotes }, model) => ({ article, quotes: scoreQuotes(quotes, model) }),
  )
  const read = asRead(judged.flat())
  const calibration = trainCalibration(read)
  return {
    links: links(parts.flat()),
    joining: { joins: trainJoins(linked.flat(), seed), contents: trainContents(candidates.flat(), seed) },
    confidence: trainConfidence(quotesOf(scored.flat()), seed),
    calibration,
    contentCalibration: trainCalibration(contentsUnsure(read, calibration)),
  }
}

/** The quotes of texts as they are, with the labels of a reader; all of them where there are no such texts. */
function asRead(articles: readonly { readonly article: GoldArticle; readonly quotes: ScoredQuote[] }[]): ScoredQuote[] {
  const own = articles.filter(({ article }) => article.attributions !== true && article.retold !== true)
  return (own.length > 0 ? own : articles).flatMap(({ quotes }) => quotes)
}

/** The contents between marks whose speaker is not sure: these are the ones that may be given without one. */
function contentsUnsure(quotes: readonly ScoredQuote[], calibration: Calibration): { score: number; right: boolean }[] {
  return quotes.flatMap(({ score, content }) =>
    content !== null && calibrate(calibration, score) < usualConfidence ? [content] : [],
  )
}

/** What a step makes of each item when it is learnt from the other parts. */
function unseen<Item, Model, Made>(
  parts: readonly (readonly Item[])[],
  learn: (items: readonly Item[]) => Model,
  make: (item: Item, model: Model) => Made,
): Made[][] {
  return parts.map((part, i) => {
    const model = learn(parts.filter((_, other) => other !== i).flat())
    return part.map((item) => make(item, model))
  })
}

function linkExample(example: TaggedExample, model: LinkWeights): LinkedExample {
  return { ...example, found: linkFragments(example.columns, example.found, model) }
}

function findCandidates(example: LinkedExample, model: Trees): CandidateExample {
  const joinScores = scoreJoins(example.columns, example.found, model)
  return { ...example, joinScores, candidates: contentCandidates(example.found.fragments, joinScores) }
}

function joinExample(example: CandidateExample, model: Trees): JoinedExample {
  const { article, columns, found, joinScores, candidates } = example
  const tagged = joinCandidates(columns, found, joinScores, candidates, model)
  const spans = tagged.contents.map((content) => spanOf(columns.tokens, content))
  return { ...example, tagged, matches: matchContents(article.text, article.quotes, spans).match }
}

function scoreQuotes(quotes: readonly LabelledQuote[], model: Trees): ScoredQuote[] {
  return quotes.map((quote) => ({ ...quote, score: scoreOfRow(model, quote.row) }))
}
