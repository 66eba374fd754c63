import type { NameType } from './layers.ts'
import type { Row } from './result.ts'

/** Which entities occur together. */
export interface Network {
  /** Those that have a link, the most frequent first. */
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
}

export interface NetworkNode extends Row {
  readonly name: string
  readonly type: NameType
  /** In how many sentences (paragraphs, articles). */
  readonly count: number
}

/** Without direction: `source` comes first in the corpus. */
export interface NetworkLink extends Row {
  readonly source: string
  readonly target: string
  /** In how many sentences (paragraphs, articles) both occur. */
  readonly count: number
  /** Pointwise mutual information in bits: 0 where they meet as often as by chance, more where oftener. */
  readonly pmi: number
}
