import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import { linkArticle, type LinkedQuote } from './attribution/linkArticle.ts'
import { scoreOfTrees } from './classifiers/boostedTrees.ts'
import { calibrate } from './classifiers/calibrate.ts'
import { confidenceAtLeast } from './confidence/confidenceAtLeast.ts'
import { confidenceFeatures } from './confidence/confidenceFeatures.ts'
import { contentConfidence } from './confidence/contentConfidence.ts'
import { joinFragments } from './joining/joinFragments.ts'
import type { QuotedSpan } from './marks/pairMarks.ts'
import { postprocess } from './postprocessing/postprocess.ts'
import type { QuoteModel } from './quoteModel.ts'
import { tagArticle } from './tagging/tagArticle.ts'
import { hasWord, spanOf, type TokenRange } from './tokens/spans.ts'
import { tokenColumns } from './tokens/tokenColumns.ts'

/** An attribution as found in the text, before its speaker is tied to an entity. */
export interface Attribution {
  /** The content, in text order; more than one where cue and speaker interrupt it. */
  readonly fragments: readonly Span[]
  readonly cue: Span | null
  readonly speaker: Span | null
  readonly confidence: number
  /** The same of the content alone, whoever says it; not lower. */
  readonly contentConfidence: number
  /** The choices behind it. */
  readonly linked: LinkedQuote
}

/** Quotes of a lower confidence are none, unless it is as sure as that that their words are somebody's. */
const leastConfidence = 0.25
const leastWithoutSpeaker = 0.75
/**
 * The attributions of an article, one by one in text order: tag contents, cues and sources; read what the layout
 * tells; join fragments of content; link each content to its cue and speaker; say how sure all of it is.
 */
export function* readAttributions(
  model: QuoteModel,
  tokens: Tokens,
  quotedSpans: readonly QuotedSpan[],
): Generator<Attribution> {
  const columns = tokenColumns(tokens, quotedSpans)
  const tagged = postprocess(columns, tagArticle(model.tagger, columns))
  const article = joinFragments(columns, tagged, model.links, model.joining)
  for (const linked of linkArticle(columns, article, model.links)) {
    const score = scoreOfTrees(model.confidence, confidenceFeatures(columns, article, linked))
    const confidence = Math.max(calibrate(model.calibration, score), confidenceAtLeast(columns, linked))
    const said = Math.max(confidence, contentConfidence(model.contentCalibration, columns, linked.content))
    if (confidence >= leastConfidence || said >= leastWithoutSpeaker)
      yield { ...attributionOf(tokens, linked), confidence: rounded(confidence), contentConfidence: rounded(said) }
  }
}

/** More digits would say nothing. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000

function attributionOf(tokens: Tokens, linked: LinkedQuote): Omit<Attribution, 'confidence' | 'contentConfidence'> {
  return {
    fragments: linked.content.fragments.map((fragment) => spanOf(tokens, fragment)),
    cue: linked.cue && wordsOf(tokens, linked.cue),
    speaker: linked.speaker && wordsOf(tokens, linked.speaker),
    linked,
  }
}

/** The span of a range without bullets, marks and commas at its ends; a cue that is a colon stays. */
function wordsOf(tokens: Tokens, { from, to }: TokenRange): Span {
  const isWord = (i: number): boolean => hasWord(tokens.text, tokens.start[i]!, tokens.end[i]!)
  let first = from
  let end = to
  while (first < end && !isWord(first)) first++
  while (end > first && !isWord(end - 1)) end--
  return spanOf(tokens, first < end ? { from: first, to: end } : { from, to })
}
