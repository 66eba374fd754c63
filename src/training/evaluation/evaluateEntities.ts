import type { Span } from '../../types/span.ts'
import { foldLabels } from './foldLabels.ts'

export interface LabelledSpan extends Span {
  /** A mention type, or a corpus's name for it: PER, ORG, LOC, MISC ... */
  readonly type: string
}

export interface GoldEntities {
  readonly id: string
  readonly text: string
  readonly entities: readonly LabelledSpan[]
}

export interface TypeScore {
  /** A type as the gold has it, or `all`. */
  readonly type: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly hits: number
  readonly extra: number
  readonly missed: number
}

/** An error that was made over and over counts as one. */
export interface EntityError {
  readonly kind: 'extra' | 'missed'
  readonly type: string
  readonly text: string
  readonly count: number
  /** Where it was first made. */
  readonly article: string
  readonly context: string
}

export interface EntityEvaluation {
  readonly scores: readonly TypeScore[]
  /** The most frequent first. */
  readonly errors: readonly EntityError[]
  /** Gold articles that nothing was predicted for. */
  readonly absent: readonly string[]
}

const contextLength = 40

interface Counts {
  hits: number
  extra: number
  missed: number
}

/** Precision, recall and F1 of exact spans and types (as CoNLL-2003 counts them), and the errors. */
export function evaluateEntities(
  gold: readonly GoldEntities[],
  predicted: ReadonlyMap<string, readonly LabelledSpan[]>,
): EntityEvaluation {
  const fold = foldLabels(gold.flatMap(({ entities }) => entities.map(({ type }) => type)))
  const counts = new Map<string, Counts>()
  const errors = new Map<string, EntityError>()
  for (const article of gold) {
    const right = indexSpans(article.entities, fold)
    const found = indexSpans(predicted.get(article.id) ?? [], fold)
    for (const [key, span] of found) {
      countsOf(counts, span.type)[right.has(key) ? 'hits' : 'extra']++
      if (!right.has(key)) addError(errors, 'extra', span, article)
    }
    for (const [key, span] of right) {
      if (found.has(key)) continue
      countsOf(counts, span.type).missed++
      addError(errors, 'missed', span, article)
    }
  }
  return {
    scores: [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .concat([['all', sumUp(counts)]])
      .map(scoreOf),
    errors: [...errors.values()].sort((a, b) => b.count - a.count),
    absent: gold.map(({ id }) => id).filter((id) => !predicted.has(id)),
  }
}

/** By offsets and type; labels that the gold does not use (dates, figures) are left out. */
function indexSpans(
  spans: readonly LabelledSpan[],
  fold: (type: string) => string | undefined,
): Map<string, LabelledSpan> {
  const index = new Map<string, LabelledSpan>()
  for (const { start, end, type } of spans) {
    const folded = fold(type)
    if (folded !== undefined) index.set(`${start} ${end} ${folded}`, { start, end, type: folded })
  }
  return index
}

function countsOf(counts: Map<string, Counts>, type: string): Counts {
  const known = counts.get(type)
  if (known !== undefined) return known
  const fresh = { hits: 0, extra: 0, missed: 0 }
  counts.set(type, fresh)
  return fresh
}

function addError(
  errors: Map<string, EntityError>,
  kind: EntityError['kind'],
  { start, end, type }: LabelledSpan,
  { id, text }: GoldEntities,
): void {
  const words = text.slice(start, end)
  const key = JSON.stringify([kind, type, words])
  const context = text.slice(Math.max(0, start - contextLength), end + contextLength).replace(/\s+/g, ' ')
  const known = errors.get(key) ?? { kind, type, text: words, count: 0, article: id, context }
  errors.set(key, { ...known, count: known.count + 1 })
}

function sumUp(counts: ReadonlyMap<string, Counts>): Counts {
  const sum = { hits: 0, extra: 0, missed: 0 }
  for (const { hits, extra, missed } of counts.values()) {
    sum.hits += hits
    sum.extra += extra
    sum.missed += missed
  }
  return sum
}

function scoreOf([type, { hits, extra, missed }]: readonly [string, Counts]): TypeScore {
  const share = (whole: number): number => (whole === 0 ? 0 : hits / whole)
  const f1 = hits === 0 ? 0 : (2 * hits) / (2 * hits + extra + missed)
  return { type, precision: share(hits + extra), recall: share(hits + missed), f1, hits, extra, missed }
}
