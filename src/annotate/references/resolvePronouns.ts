import type { Entity } from '../../types/layers.ts'
import type { Anaphor } from './anaphor.ts'
import { grammaticalRole } from './grammaticalRole.ts'
import type { Occurrence } from './occurrence.ts'
import { scoreOccurrence } from './scoreOccurrence.ts'
import type { TextView } from './textView.ts'

/** Occurrences farther back than this are not looked at: so many sentences, and so many of them. */
const farthest = { sentences: 6, occurrences: 60 }

export interface Resolved {
  readonly anaphor: Anaphor
  readonly entity: number
}

/** Resolves pronouns one after the other; what one was found to mean helps to resolve the next. `named` must be in text order. */
export function resolvePronouns(
  view: TextView,
  entities: readonly Entity[],
  named: readonly Occurrence[],
  anaphors: readonly Anaphor[],
): Resolved[] {
  const past: Occurrence[] = []
  const counts = new Float64Array(entities.length)
  const resolved: Resolved[] = []
  let next = 0
  for (const anaphor of anaphors) {
    for (; next < named.length && named[next]!.first < anaphor.token; next++) remember(past, counts, named[next]!)
    const entity = chooseEntity(view, entities, anaphor, past, named, next, counts)
    if (entity < 0) continue
    resolved.push({ anaphor, entity })
    remember(past, counts, occurrenceOf(view, anaphor, entity))
  }
  return resolved
}

function remember(past: Occurrence[], counts: Float64Array, occurrence: Occurrence): void {
  past.push(occurrence)
  counts[occurrence.entity]!++
}

function occurrenceOf(view: TextView, { token, form }: Anaphor, entity: number): Occurrence {
  const { role, verb } =
    form === 'possessive' ? { role: 'possessive' as const, verb: -1 } : grammaticalRole(view, token, token + 1)
  return { entity, first: token, last: token + 1, sentence: view.sentences[token]!, role, verb, named: false }
}

function chooseEntity(
  view: TextView,
  entities: readonly Entity[],
  anaphor: Anaphor,
  past: readonly Occurrence[],
  named: readonly Occurrence[],
  next: number,
  counts: Float64Array,
): number {
  const sentence = view.sentences[anaphor.token]!
  let best = -1
  let bestScore = -Infinity
  const consider = (occurrence: Occurrence, between: number): void => {
    const entity = entities[occurrence.entity]!
    if (entity.gender !== null && entity.gender !== anaphor.gender) return
    const score = scoreOccurrence(view, anaphor, occurrence, entity, between, counts[occurrence.entity]!)
    if (score > bestScore) [best, bestScore] = [occurrence.entity, score]
  }
  const oldest = Math.max(0, past.length - farthest.occurrences)
  for (let i = past.length - 1; i >= oldest && sentence - past[i]!.sentence <= farthest.sentences; i--)
    consider(past[i]!, past.length - 1 - i)
  for (let i = next; i < named.length && named[i]!.sentence === sentence; i++) consider(named[i]!, i - next)
  return best
}
