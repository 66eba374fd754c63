import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import { linkArticle, type LinkedQuote } from './attribution/linkArticle.ts'
import { calibrate } from './classifiers/calibrate.ts'
import { scoreOfStacked } from './classifiers/stackedClassifier.ts'
import { quoteEvidence } from './confidence/confidenceFeatures.ts'
import { isGiven } from './confidence/isAccepted.ts'
import { joinPieces } from './joining/joinFragments.ts'
import type { MarkedStretch } from './marks/pairMarks.ts'
import { mendPieces } from './postprocessing/postprocess.ts'
import type { QuoteModel } from './quoteModel.ts'
import { tagArticle } from './tagging/tagArticle.ts'
import { hasWord, spanOf, type TokenRange } from './tokens/spans.ts'
import { tokenColumns } from './tokens/tokenColumns.ts'

/** An attribution as found in the text, before its speaker is tied to an entity. */
export interface Attribution {
  /** The content, in text order; more than one where cue and speaker interrupt it. */
  readonly pieces: readonly Span[]
  readonly cue: Span | null
  readonly speaker: Span | null
  readonly confidence: number
  /** The choices behind it. */
  readonly linked: LinkedQuote
}

/** The attributions of an article, sure enough to be given, one by one in text order: pieces, cues and sources as sequences, then joins and links, then how sure all of it is. */
export function* readAttributions(
  model: QuoteModel,
  tokens: Tokens,
  stretches: readonly MarkedStretch[],
): Generator<Attribution> {
  const columns = tokenColumns(tokens, stretches)
  const article = joinPieces(columns, mendPieces(columns, tagArticle(model.tagger, columns)), model.joins)
  for (const linked of linkArticle(columns, article, model.links)) {
    const sure = scoreOfStacked(model.confidence, quoteEvidence(columns, linked))
    if (isGiven(columns, linked, sure, model.least))
      yield attributionOf(tokens, linked, rounded(calibrate(model.calibration, sure)))
  }
}

/** Further digits say nothing. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000

function attributionOf(tokens: Tokens, linked: LinkedQuote, confidence: number): Attribution {
  return {
    pieces: linked.content.pieces.map((piece) => spanOf(tokens, piece)),
    cue: linked.cue && wordsOf(tokens, linked.cue),
    speaker: linked.speaker && wordsOf(tokens, linked.speaker),
    confidence,
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
