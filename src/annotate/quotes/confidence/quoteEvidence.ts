import type { LinkedQuote } from '../linking/linkedQuote.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { Evidence } from '../trees/stacked.ts'
import { confidenceFeatures } from './confidenceFeatures.ts'
import { quoteShape } from './quoteShape.ts'

/** What tells whether a linked quote and its speaker are right. */
export function quoteEvidence(columns: TokenColumns, quote: LinkedQuote): Evidence {
  return { features: confidenceFeatures(columns, quote), shape: quoteShape(columns, quote) }
}
