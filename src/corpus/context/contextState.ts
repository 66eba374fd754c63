import type { Entity } from '../../types/layers.ts'

export type ContextLayer = 'paragraphs' | 'mentions' | 'entities' | 'references'

export interface KeptContext {
  readonly left: string
  readonly keyword: string
  readonly right: string
  readonly start: number
  readonly end: number
  /** Of the article's entities; null for the term's own words. */
  readonly entity: number | null
}

export interface KeptArticle {
  readonly id: string
  readonly entities: readonly Entity[]
  /** Of the term's words, and of every entity that may turn out to be meant. */
  readonly contexts: readonly KeptContext[]
}

export interface ContextState {
  readonly articles: KeptArticle[]
}
