import type { TaggedArticle } from '../../annotate/quotes/tagging/taggedArticle.ts'
import type { LinkedQuote } from '../../annotate/quotes/attribution/linkArticle.ts'
import type { Trees } from '../../annotate/quotes/classifiers/treeSums.ts'
import type { Calibration } from '../../annotate/quotes/classifiers/calibrate.ts'
import { confidenceFeatures } from '../../annotate/quotes/confidence/confidenceFeatures.ts'
import { isBetweenMarks } from '../../annotate/quotes/confidence/contentConfidence.ts'
import { calibrationPoints } from '../../annotate/quotes/quoteModel.ts'
import { outsideMarks } from '../../annotate/quotes/tokens/markStates.ts'
import { overlapOf, spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { TokenColumns } from '../../annotate/quotes/tokens/tokenColumns.ts'
import type { Span } from '../../types/span.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { JoinedExample } from './example.ts'
import { type GoldQuote, trimContent } from './goldArticle.ts'
import { tokensIn } from './goldTags.ts'
import { logLoss } from './losses.ts'
import { overlap } from './trainRankers.ts'
import { rowOf, trainTrees } from './trainTrees.ts'

/** A linked quote of an example, in numbers, and whether it is right. */
export interface LabelledQuote {
  readonly row: Float64Array
  /** Would a careful reader call content and speaker right? */
  readonly right: boolean
  /** The same of the content alone, and its expected overlap as a score; null where it has words without marks. */
  readonly content: { readonly score: number; readonly right: boolean } | null
}

export interface ScoredQuote extends LabelledQuote {
  /** The score of a classifier that has not seen the article. */
  readonly score: number
}

/** A content that overlaps the gold one less has a word too many or too few. */
const rightOverlap = 0.8
/** A content that overlaps an open attribution by more is neither right nor wrong. */
const openOverlap = 0.3

export function labelQuotes(
  { article, open, columns, tagged, matches }: JoinedExample & { readonly tagged: TaggedArticle },
  linked: Iterable<LinkedQuote>,
): LabelledQuote[] {
  return Array.from(linked).flatMap((quote, i) => {
    const speaker = quote.speaker && spanOf(columns.tokens, quote.speaker)
    const content = trimContent(article.text, spanOf(columns.tokens, quote.content))
    const right = article.quotes.some((gold) => isRight(columns, { content, speaker }, gold))
    if (matches[i] === -1 && !right && open.some((other) => overlapOf(content, other) > openOverlap)) return []
    const isSaid = article.quotes.some((gold) => isContentRight(columns, content, gold))
    const own = isBetweenMarks(columns, quote.content) ? { score: quote.content.expectedOverlap, right: isSaid } : null
    return [{ row: rowOf(confidenceFeatures(columns, tagged, quote)), right, content: own }]
  })
}

/**
 * Would a reader call a quote right, given what people marked?
 * @param content trimmed: see trimContent
 */
export function isRight(
  columns: TokenColumns,
  { content, speaker }: { readonly content: Span; readonly speaker: Span | null },
  gold: GoldQuote,
): boolean {
  if (!isContentRight(columns, content, gold)) return false
  return gold.speaker === null ? speaker === null : speaker !== null && overlap(speaker, gold.speaker)
}

/** Its content alone: "the plan “reckless”" and "“reckless”" say the same, and of words between marks a part is right too. */
export function isContentRight(columns: TokenColumns, content: Span, gold: GoldQuote): boolean {
  const whole = trimContent(columns.tokens.text, gold)
  const isPart = gold.type === 'direct' && content.start >= whole.start && content.end <= whole.end
  return (
    (isPart && isAllMarked(columns, content)) ||
    overlapOf(content, whole) >= rightOverlap ||
    overlapOf(coreOf(columns, content), coreOf(columns, whole)) >= rightOverlap
  )
}

function isAllMarked({ tokens, states }: TokenColumns, content: Span): boolean {
  const [from, to] = tokensIn(tokens, content)
  return states.subarray(from, to).every((state) => state !== outsideMarks)
}

const verbs = new Set((['VERB', 'AUX'] as const).map((name) => partsOfSpeech.indexOf(name)))

/** The words between marks in a content, where the others are a phrase without a verb; else all of it. */
function coreOf({ tokens, states }: TokenColumns, content: Span): Span {
  const [from, to] = tokensIn(tokens, content)
  let [first, last] = [-1, -1]
  for (let i = from; i < to; i++) {
    if (states[i] === outsideMarks) {
      if (verbs.has(tokens.pos[i]!)) return content
      continue
    }
    if (first === -1) first = i
    last = i
  }
  return first === -1 ? content : { start: tokens.start[first]!, end: tokens.end[last]! }
}

/** Learns how likely a quote is right, from the labelled quotes of articles. */
export function trainConfidence(articles: readonly (readonly LabelledQuote[])[], seed: number): Trees {
  const quotes = articles.flat()
  return trainTrees(
    quotes.map(({ row }) => row),
    logLoss(quotes),
    seed,
  )
}

/**
 * Isotonic regression (pool adjacent violators: Ayer et al. 1955) of being right over the score, as a curve of
 * a few points; of nothing, one that is 0.
 */
export function trainCalibration(scored: readonly Pick<ScoredQuote, 'score' | 'right'>[]): Calibration {
  if (scored.length === 0)
    return { scores: new Float32Array(calibrationPoints), chances: new Float32Array(calibrationPoints) }
  const sorted = [...scored].sort((a, b) => a.score - b.score)
  const size = Math.ceil(sorted.length / calibrationPoints)
  const pools: { score: number; chance: number; weight: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size)
    let pool = {
      score: part.reduce((sum, { score }) => sum + score, 0) / part.length,
      chance: part.filter(({ right }) => right).length / part.length,
      weight: part.length,
      count: 1,
    }
    for (let last = pools.at(-1); last !== undefined && last.chance >= pool.chance; last = pools.at(-1)) {
      pools.pop()
      const weight = last.weight + pool.weight
      const mean = (key: 'score' | 'chance'): number => (last[key] * last.weight + pool[key] * pool.weight) / weight
      pool = { score: mean('score'), chance: mean('chance'), weight, count: last.count + pool.count }
    }
    pools.push(pool)
  }
  const points = Array.from({ length: calibrationPoints }, (_, i) => pools[Math.min(i, pools.length - 1)]!)
  return {
    scores: Float32Array.from(points, ({ score }) => score),
    chances: Float32Array.from(points, ({ chance }) => chance),
  }
}
