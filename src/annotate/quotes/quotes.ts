import { modelFile, readModelFile } from '../../models/readModelFile.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Article } from '../../types/article.ts'
import type { Layers, Quote } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import { buildQuote } from './buildQuote.ts'
import { findQuotedSpans } from './marks/findQuotedSpans.ts'
import { labelOwners } from './postprocessing/labelOwners.ts'
import { openQuoteModel, type QuoteModel } from './quoteModel.ts'
import { type Attribution, readAttributions } from './readAttributions.ts'
import { behindAddressee } from './resolving/behindAddressee.ts'
import { behindSetting } from './resolving/behindSetting.ts'
import { type Naming, resolveSpeaker, speakerLabels } from './resolving/resolveSpeaker.ts'

/** Who said what: every attribution in the article with its content, cue and speaker, in text order. */
export const quotes: Annotator<'mentions' | 'entities' | 'references', 'quotes'> = {
  name: 'quotes',
  requires: ['mentions', 'entities', 'references'],
  assigns: ['quotes'],
  annotate: (draft) => ({ quotes: Array.from(findQuotes(draft.id, draft, draft.tokens), ({ quote }) => quote) }),
}

const folder = 'quotes-en-2026-11'
let loaded: QuoteModel | undefined

/** The shipped model; its folder's README says what it was trained on. Read when first asked for. */
function quoteModel(): QuoteModel {
  loaded ??= openQuoteModel(modelFile(`${folder}/tagger.bin`), readModelFile(`${folder}/ranking.bin`))
  return loaded
}

/** What other annotators found in an article. */
type NamedArticle = Pick<Layers, 'mentions' | 'entities' | 'references'> & Pick<Article, 'text' | 'dateline'>

interface FoundQuote {
  readonly quote: Quote
  readonly attribution: Attribution
}

/**
 * An article's quotes in text order, each with what it was made from: one by one, as what was considered for
 * all takes much memory.
 * @param model in place of the shipped one
 */
export function* findQuotes(
  id: string,
  article: NamedArticle,
  tokens: Tokens,
  model: QuoteModel = quoteModel(),
): Generator<FoundQuote> {
  const quotedSpans = findQuotedSpans(tokens).filter(({ nested }) => !nested)
  const labels = new Map([...labelOwners(article), ...speakerLabels(article.entities)])
  const naming = { ...article, tokens, labels }
  let count = 0
  for (const attribution of readAttributions(model, tokens, quotedSpans)) {
    const speaker =
      attribution.speaker && resolveSpeaker(naming, withoutSetting(naming, attribution.speaker, attribution.cue))
    const quote = buildQuote(article, withoutAddressee(naming, attribution), quotedSpans, speaker)
    if (quote !== null) yield { quote: { id: `${id}#${count++}`, ...quote }, attribution }
  }
}

const withoutSetting = ({ text, mentions }: NamedArticle, { start, end }: Span, cue: Span | null): Span => {
  return { start: behindSetting(text, mentions, cue, { start, end }), end }
}

function withoutAddressee({ tokens, mentions }: Naming, attribution: Attribution): Attribution {
  const from = behindAddressee(tokens, mentions, attribution.cue, attribution.fragments[0]!.start)
  const told = attribution.fragments.filter(({ end }) => end > from)
  // Nothing is told but to whom: the words stay as they were found.
  if (told.length === 0) return attribution
  return { ...attribution, fragments: told.map(({ start, end }) => ({ start: Math.max(start, from), end })) }
}
