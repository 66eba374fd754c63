import type { NameType } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

/** A name as the recogniser finds it, before it is linked to an entity. */
export interface NameSpan extends Span {
  readonly type: NameType
}
