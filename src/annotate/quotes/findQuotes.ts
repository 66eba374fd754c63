import { readModelFile } from '../../models/readModelFile.ts'
import type { Layers, Quote } from '../../types/layers.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { Attribution } from './attribution.ts'
import { buildQuote } from './buildQuote.ts'
import { findMarked } from './marks/findMarked.ts'
import { openQuoteModel, type QuoteModel } from './quoteModel.ts'
import { readAttributions } from './readAttributions.ts'
import { resolveSpeaker } from './resolveSpeaker.ts'
import { speakerLabels } from './speakerLabels.ts'

const folder = 'quotes-en-2026-11'
let loaded: QuoteModel | undefined

/** The shipped model; its folder's README says what it was trained on. Read when first asked for. */
function quoteModel(): QuoteModel {
  loaded ??= openQuoteModel(readModelFile(`${folder}/tagger.bin`), readModelFile(`${folder}/ranking.bin`))
  return loaded
}

/** What other annotators found in an article. */
export type NamedArticle = Pick<Layers, 'mentions' | 'entities' | 'references'> & { readonly text: string }

export interface FoundQuote {
  readonly quote: Quote
  readonly attribution: Attribution
}

/**
 * An article's quotes in text order, each with what it was made from: one by one, as what was considered for all takes much memory.
 * @param model in place of the shipped one
 */
export function* findQuotes(
  id: string,
  article: NamedArticle,
  tokens: Tokens,
  model: QuoteModel = quoteModel(),
): Generator<FoundQuote> {
  const stretches = findMarked(tokens).filter(({ nested }) => !nested)
  const naming = { ...article, labels: speakerLabels(article.entities) }
  let count = 0
  for (const attribution of readAttributions(model, tokens, stretches)) {
    const speaker = attribution.speaker && resolveSpeaker(naming, attribution.speaker)
    const quote = buildQuote(article.text, attribution, stretches, speaker)
    if (quote !== null) yield { quote: { id: `${id}#${count++}`, ...quote }, attribution }
  }
}
