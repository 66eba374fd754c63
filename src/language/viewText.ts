import { partitionPoint } from '../algorithms/lowerBound.ts'
import type { Span } from '../types/span.ts'
import { findMendings, mend } from './readableText.ts'

/** A text as it is meant, and how spans in it and spans in the text as it was read stand for each other. */
export interface TextView {
  readonly text: string
  /** What layers say of the text as it was read, said of this one. */
  enter<Value>(layers: Value): Value
  /** What layers say of this text, said of the one that was read. */
  leave<Value>(layers: Value): Value
}

/** Undefined where the text is read as it stands, as nearly all are. */
export function viewText(read: string): TextView | undefined {
  const mendings = findMendings(read)
  if (mendings.length === 0) return undefined
  const text = mend(read, mendings)
  const shown = mendings.map(({ start, end }) => ({ start, end }))
  let grown = 0
  const meant = mendings.map(({ start, end, meant }) => {
    const from = start + grown
    grown += meant.length - (end - start)
    return { start: from, end: from + meant.length }
  })
  return {
    text,
    enter: (layers) => moveSpans(layers, text, (span) => moveSpan(span, shown, meant)),
    leave: (layers) => moveSpans(layers, read, (span) => moveSpan(span, meant, shown)),
  }
}

/** The same value with all of its spans moved, and with their words as the text has them there. */
function moveSpans<Value>(value: Value, text: string, move: (span: Span) => Span): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => moveSpans(item, text, move)) as Value
  const entries = Object.entries(value).map(([key, item]) => [key, moveSpans<unknown>(item, text, move)] as const)
  const moved = Object.fromEntries(entries) as Value & Partial<Span> & { text?: unknown }
  if (moved.start === undefined || moved.end === undefined) return moved
  const span = move({ start: moved.start, end: moved.end })
  return { ...moved, ...span, ...('text' in moved && { text: text.slice(span.start, span.end) }) }
}

/**
 * A span that starts or ends within a stretch takes in all of what stands for it; what stands for nothing belongs to no
 * span beside it.
 */
function moveSpan({ start, end }: Span, from: readonly Span[], to: readonly Span[]): Span {
  const first = lastAtOrBefore(start, from)
  const moved = moveEdge(start, first, from, to, 'start')
  return { start: moved, end: Math.max(moved, moveEdge(end, lastAtOrBefore(end - 1, from), from, to, 'end')) }
}

function moveEdge(at: number, i: number, from: readonly Span[], to: readonly Span[], edge: keyof Span): number {
  if (i < 0) return at
  const isWithin = at < from[i]!.end || (edge === 'end' && at === from[i]!.end)
  return isWithin ? to[i]![edge] : at - from[i]!.end + to[i]!.end
}

/** The index of the last span that starts at or before a place; -1 for none. */
const lastAtOrBefore = (place: number, spans: readonly Span[]): number =>
  partitionPoint(spans.length, (i) => spans[i]!.start <= place) - 1
