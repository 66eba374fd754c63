import type { Entity } from '../../types/layers.ts'
import type { Anaphor } from './anaphor.ts'
import { forEachEvidence } from './evidence.ts'
import { findCandidates, remember, startDiscourse } from './findCandidates.ts'
import { genderFit } from './genderFit.ts'
import { grammaticalRole } from './grammaticalRole.ts'
import type { Occurrence } from './occurrence.ts'
import type { TextView } from './textView.ts'
import { weights } from './weights.ts'

export interface Resolved {
  readonly anaphor: Anaphor
  readonly entity: number
}

/**
 * Resolves pronouns one after the other: what one was found to mean helps to resolve the next. Each means the entity whose best occurrence
 * has the most evidence for it (a linear model in the spirit of Lappin & Leass 1994). `named` must be in text order.
 */
export function resolvePronouns(
  view: TextView,
  entities: readonly Entity[],
  named: readonly Occurrence[],
  anaphors: readonly Anaphor[],
): Resolved[] {
  const discourse = startDiscourse(Float64Array.from(entities, ({ mentions }) => mentions))
  const resolved: Resolved[] = []
  // How much oftener an entity was meant by "he" than by "she" so far: evidence where its name tells no gender.
  const leaning = new Float64Array(entities.length)
  let next = 0
  for (const anaphor of anaphors) {
    for (; next < named.length && named[next]!.first < anaphor.token; next++) remember(discourse, named[next]!)
    let best = -1
    let bestScore = -Infinity
    for (const candidate of findCandidates(view, anaphor, discourse, named, next)) {
      const { entity } = candidate.occurrence
      let score = genderFit(entities[entity]!, anaphor.gender, leaning[entity]!)
      if (score === -Infinity) continue
      forEachEvidence(view, anaphor, candidate, (index) => (score += weights[index]!))
      if (score > bestScore) [best, bestScore] = [entity, score]
    }
    if (best < 0) continue
    resolved.push({ anaphor, entity: best })
    leaning[best]! += anaphor.gender === 'm' ? 1 : -1
    remember(discourse, occurrenceOf(view, anaphor, best))
  }
  return resolved
}

/** A resolved pronoun as an occurrence of its entity. */
export function occurrenceOf(view: TextView, { token, form }: Anaphor, entity: number): Occurrence {
  const place = { entity, first: token, last: token + 1, sentence: view.sentences[token]!, named: false }
  return {
    ...place,
    ...(form === 'possessive' ? { role: 'possessive', verb: -1 } : grammaticalRole(view, token, token + 1)),
  }
}
