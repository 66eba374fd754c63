import { linkArticle } from '../../annotate/quotes/attribution/linkArticle.ts'
import type { LinkWeights } from '../../annotate/quotes/attribution/linkArticle.ts'
import { classifierScore } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import type { StackedClassifier } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { decisionScore, isAccepted } from '../../annotate/quotes/confidence/isAccepted.ts'
import { candidatesIn, joinCandidates } from '../../annotate/quotes/joining/joinFragments.ts'
import { fragmentsAsContents, linkFragments } from '../../annotate/quotes/joining/linkFragments.ts'
import { scoreJoins } from '../../annotate/quotes/joining/scoreJoins.ts'
import type { QuoteModel } from '../../annotate/quotes/quoteModel.ts'
import { spanOf } from '../../annotate/quotes/tokens/spans.ts'
import { bestThreshold } from './bestThreshold.ts'
import type { CandidateExample, JoinedExample, LinkedExample, TaggedExample } from './example.ts'
import { matchContents } from './goldArticle.ts'
import { labelQuotes, trainCalibration, trainConfidence } from './trainConfidence.ts'
import type { LabelledQuote, ScoredQuote } from './trainConfidence.ts'
import { trainContents, trainJoins } from './trainJoining.ts'
import { trainRankers } from './trainRankers.ts'

/**
 * Learns, in this order: links of fragments, joins, contents, links of contents, confidence. Each part was
 * tagged by a model that has not seen it; each step learns from what the step before makes of parts that it has
 * not seen either, so that the confidence is that of new articles.
 */
export function trainLinks(parts: readonly (readonly TaggedExample[])[], seed: number): Omit<QuoteModel, 'tagger'> {
  const fragments = parts.map((part) => part.map(fragmentsAsExample))
  const linked = unseen(fragments, (own) => trainRankers(own, seed), linkExample)
  const candidates = unseen(linked, (own) => trainJoins(own, seed), findCandidates)
  const joined = unseen(candidates, (own) => trainContents(own, seed), joinExample)
  const scored = unseen(
    joined,
    (own) => trainRankers(own, seed),
    (example, links) => labelQuotes(example, linkArticle(example.columns, example.tagged, links)),
  )
  const labelledQuotes = unseen(scored, (own) => trainConfidence(own, seed), scoreQuotes).flat(2)
  const gold = parts.flat().flatMap(({ article }) => article.quotes)
  const thresholdOf = (marked: boolean): number =>
    bestThreshold(labelledQuotes, marked, gold.filter(({ type }) => (type !== 'indirect') === marked).length)
  const thresholds = { marked: thresholdOf(true), unmarked: thresholdOf(false) }
  return {
    joining: {
      fragments: trainRankers(fragments.flat(), seed),
      joins: trainJoins(linked.flat(), seed),
      contents: trainContents(candidates.flat(), seed),
    },
    links: trainRankers(joined.flat(), seed),
    confidence: trainConfidence(scored.flat(), seed),
    // Of accepted quotes alone: others have no confidence.
    calibration: trainCalibration(
      labelledQuotes.filter(({ columns, linked, confidenceLogit }) =>
        isAccepted(columns, linked, confidenceLogit, thresholds),
      ),
    ),
    thresholds,
  }
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

/** Each fragment as a content; it matches the gold quote that most of it lies in. */
function fragmentsAsExample(example: TaggedExample): JoinedExample {
  const { article, columns, found } = example
  const matches = found.fragments.map((fragment) => {
    const { start, end } = spanOf(columns.tokens, fragment)
    return article.quotes.reduce(
      (best, quote, index) => {
        const shared = Math.min(end, quote.end) - Math.max(start, quote.start)
        return shared > best.shared ? { shared, index } : best
      },
      { shared: (end - start) / 2, index: -1 },
    ).index
  })
  return { ...example, tagged: fragmentsAsContents(found), matches }
}

function linkExample({ article, columns, tags, found }: TaggedExample, model: LinkWeights): LinkedExample {
  return { article, columns, tags, found: linkFragments(columns, found, model) }
}

function findCandidates(example: LinkedExample, model: StackedClassifier): CandidateExample {
  const joinScores = scoreJoins(example.columns, example.found, model)
  return { ...example, joinScores, candidates: candidatesIn(example.columns, example.found, joinScores) }
}

function joinExample(example: CandidateExample, model: StackedClassifier): JoinedExample {
  const { article, columns, found, joinScores, candidates } = example
  const tagged = joinCandidates(columns, found, joinScores, candidates, model)
  const spans = tagged.contents.map((content) => spanOf(columns.tokens, content))
  return { ...example, tagged, matches: matchContents(article.text, article.quotes, spans).match }
}

function scoreQuotes(labelledQuotes: readonly LabelledQuote[], model: StackedClassifier): ScoredQuote[] {
  return labelledQuotes.map((quote) => {
    const confidenceLogit = classifierScore(model, quote.features)
    return { ...quote, confidenceLogit, decisionScore: decisionScore(quote.linked, confidenceLogit) }
  })
}
