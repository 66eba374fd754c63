import type { Article } from './article.ts'
import type { LayerName, Layers } from './layers.ts'
import type { Tokens } from './tokens.ts'

/** What annotators may read of an article, besides its layers: what they found is kept by these. */
export const readKeys = [
  'id',
  'title',
  'published',
  'dateline',
  'text',
  'furniture',
] as const satisfies readonly (keyof Article)[]

/** An article as annotators see it. */
type ReadArticle = Pick<Article, (typeof readKeys)[number]>

/**
 * Adds layers to one article: the one contract of everything in `annotate/`.
 *
 * Pure: the same text gives the same layers; no clock, no file system (weights come from `models/`), nothing kept
 * between articles but caches that don't change the answer. Never throws on any text, and takes time linear in it.
 *
 * `requires` names layers that other annotators assign and that must be there first; the pipeline runs annotators in
 * that order, only those that somebody asked for. `annotate` returns all of the layers in `assigns` and no others.
 */
export interface Annotator<Requires extends LayerName, Assigns extends LayerName> {
  readonly name: string
  readonly requires: readonly Requires[]
  readonly assigns: readonly Assigns[]
  annotate(draft: ReadArticle & Pick<Layers, Requires> & { readonly tokens: Tokens }): Pick<Layers, Assigns>
}

/** Any annotator that adds at least the named layer: for registries of them. */
export interface LayerAnnotator<Name extends LayerName = never> {
  readonly name: string
  readonly requires: readonly LayerName[]
  readonly assigns: readonly LayerName[]
  annotate(draft: ReadArticle & Layers & { readonly tokens: Tokens }): Partial<Layers> & Pick<Layers, Name>
}

/** An article with at least the named layers. */
export type Annotated<Name extends LayerName = LayerName> = Article & Pick<Layers, Name>
