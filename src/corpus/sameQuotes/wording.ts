import type { QuoteKind } from '../../types/layers.ts'

/** A quote as grouping takes it. */
export interface QuoteToGroup {
  readonly id: string
  readonly article: string
  /** Its speaker's name over all articles; null where that is no single entity. */
  readonly speaker: string | null
  readonly kind: QuoteKind
  readonly text: string
  /** The stretches between quotation marks. */
  readonly quoted: readonly string[]
}

/** How an article gives the words: all that any of them quotes, a part, or in its own words. */
export type Wording = 'full' | 'cut' | 'paraphrased'
