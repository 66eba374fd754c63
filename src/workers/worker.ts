// What runs in each worker: a bundle of its own, which tinypool loads before it hands out work.

import { annotate } from '../pipeline.ts'
import type { Article, Failure } from '../types/article.ts'
import type { LayerName, Layers } from '../types/layers.ts'
import { annotateHere } from './annotateHere.ts'

export interface Batch {
  readonly articles: readonly Article[]
  readonly names: readonly LayerName[]
  /** One 32-bit number: which article is at hand, from 1; 0 as long as none is. */
  readonly atHand: SharedArrayBuffer
}

// Loads the models: the time of the first article is its own.
annotate('Ann Lee came on Friday. “It is so,” she said.')

/** What was found in each article, all of what it has in `given`. */
export function annotateBatch({ articles, names, atHand }: Batch): (Partial<Layers> | Failure)[] {
  const place = new Int32Array(atHand)
  return articles.map((article, i) => {
    Atomics.store(place, 0, i + 1)
    const annotated = annotateHere(article, names)
    return 'error' in annotated ? annotated : annotated.given
  })
}
