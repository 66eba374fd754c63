import { reasonOf } from '../algorithms/systemErrors.ts'
import { annotate } from '../pipeline.ts'
import type { Annotated } from '../types/annotator.ts'
import type { Article, Failure } from '../types/article.ts'
import type { LayerName } from '../types/layers.ts'
import { noteWhole } from './ranWhole.ts'

/** What can go wrong with an article that could be read; scripts tell failures apart by these. */
type FailureCode = 'fault' | 'timed-out' | 'out-of-memory' | 'crashed'

/** An article that can't be annotated is a failure in its place: it costs itself alone. */
export function annotateHere<Name extends LayerName>(
  article: Article,
  names: readonly Name[],
): Annotated<Name> | Failure {
  if (!names.some((name) => name in article.given)) noteWhole()
  try {
    return annotate(article, names)
  } catch (error) {
    return failed(article, 'fault', `a fault of digest’s own: ${reasonOf(error)}`)
  }
}

export function failed({ id, path }: Article, code: FailureCode, what: string): Failure {
  return { id, path, error: { code, message: `article ${id}: ${what}` } }
}
