import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { Attribution } from './attribution.ts'
import { calibrate } from './confidence/calibrate.ts'
import { quoteEvidence } from './confidence/quoteEvidence.ts'
import { isGiven } from './confidence/isGiven.ts'
import { hasWord } from './hasWord.ts'
import { joinPieces } from './linking/joinPieces.ts'
import { linkArticle } from './linking/linkArticle.ts'
import type { LinkedQuote } from './linking/linkedQuote.ts'
import type { MarkedStretch } from './marks/markedStretch.ts'
import type { QuoteModel } from './quoteModel.ts'
import { mendPieces } from './tagging/mendPieces.ts'
import { tagArticle } from './tagging/tagArticle.ts'
import { tokenColumns } from './tagging/tokenColumns.ts'
import { scoreOfStacked } from './trees/stacked.ts'
import { spanOf, type TokenRange } from './tokenRange.ts'

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
