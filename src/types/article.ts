import type { Layers } from './layers.ts'
import type { Span } from './span.ts'

/** One article as read: its text is never changed, every offset anywhere counts into it. */
export interface Article {
  /**
   * Given by the record, else the file's name without its ending, with folders where another file has that name.
   * Records may share one.
   */
  readonly id: string
  /** Where it was read from, as the user wrote it; null for stdin and for records made in a program. */
  readonly path: string | null
  readonly title: string | null
  /** ISO 8601 date, `2024-03-09`, or what the record gave where it is no date that we can read. */
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
  readonly byline: string | null
  /** The place that a dateline names, as it is written there: `Genoa`, `MOSCOW`. */
  readonly dateline: string | null
  readonly language: string
  readonly text: string
  /** Stretches that are page furniture (date lines, share bars, a headline's second copy): in no sentence. */
  readonly furniture: readonly Span[]
  /** Keys of a JSONL record that digest does not know, as they were. */
  readonly meta: Readonly<Record<string, unknown>> | null
  /** Layers that the input brought along (what `digest annotate` printed); they are not computed again. */
  readonly given: Partial<Layers>
}

/** A record that could not be read. The run goes on; `annotate` prints it in its place. */
export interface Failure {
  readonly id: string
  readonly path: string | null
  readonly error: { readonly code: string; readonly message: string }
}
