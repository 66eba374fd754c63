import type { LinkedQuote } from '../linking/linkedQuote.ts'
import type { TaggedArticle } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { Evidence } from '../trees/stacked.ts'
import { confidenceFeatures } from './confidenceFeatures.ts'
import { quoteShape } from './quoteShape.ts'

/** What tells whether a linked quote is one, and right. */
export function quoteEvidence(columns: TokenColumns, article: TaggedArticle, quote: LinkedQuote): Evidence {
  return { features: confidenceFeatures(columns, quote), shape: quoteShape(columns, article, quote) }
}
