import type { Annotated } from './annotator.ts'
import type { LayerName } from './layers.ts'
import type { Result } from './result.ts'

/**
 * A question over many articles, as a mergeable state: the one contract of everything in `corpus/`.
 *
 * `add` and `merge` may change and return the (first) state they were given. The state is JSON-able (plain objects,
 * arrays, strings, numbers; no Map, no class), so that it can cross to a worker or a file. `merge(a, b)` is what adding
 * b's articles after a's would have given. States keep counts or values per article; `finish` sums floats in article order and links entities
 * across articles, so that the bytes of the result do not depend on how the articles were shared out. Memory grows with
 * the answer, not with the texts.
 */
export interface Aggregate<State, Data, Needs extends LayerName = LayerName> {
  /** Layers that `add` reads. */
  readonly requires: readonly Needs[]
  empty(): State
  add(state: State, article: Annotated<Needs>): State
  merge(a: State, b: State): State
  finish(state: State): Result<Data>
}
