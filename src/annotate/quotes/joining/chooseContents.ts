import type { Tokens } from '../../../types/tokens.ts'
import { overlapOf, spanOf } from '../tokens/spans.ts'
import type { ContentCandidate } from './contentCandidates.ts'

/** A candidate, and its expected overlap with what a person would mark: see expectedOverlaps. */
export interface ScoredCandidate {
  readonly candidate: ContentCandidate
  readonly expectedOverlap: number
  /** The expected overlap at which choosing it is better than choosing nothing. */
  readonly threshold: number
}

/**
 * The gain of a candidate below its threshold: it is still chosen where nothing better stands, because cue and
 * speaker may speak for it later.
 */
const epsilon = 0.001

/**
 * The contents with the largest total gain, none over another, in text order: weighted interval scheduling.
 * @param candidates by their first fragment
 */
export function chooseContents<Judged extends ScoredCandidate>(candidates: readonly Judged[]): Judged[] {
  const fragments = candidates.reduce((most, { candidate }) => Math.max(most, candidate.end), 0)
  const best = new Float64Array(fragments + 1)
  const last: (Judged | null)[] = Array.from(best, () => null)
  let next = 0
  for (let fragment = 0; fragment < fragments; fragment++) {
    for (; candidates[next]?.candidate.first === fragment; next++) {
      const total = best[fragment]! + gainOf(candidates[next]!)
      const { end } = candidates[next]!.candidate
      if (total <= best[end]!) continue
      best[end] = total
      last[end] = candidates[next]!
    }
    if (best[fragment]! < best[fragment + 1]!) continue
    best[fragment + 1] = best[fragment]!
    last[fragment + 1] = null
  }
  const chosen: Judged[] = []
  for (let end = fragments; end > 0;) {
    const own = last[end]
    if (own != null) chosen.push(own)
    end = own?.candidate.first ?? end - 1
  }
  return chosen.reverse()
}

function gainOf({ expectedOverlap, threshold }: ScoredCandidate): number {
  return expectedOverlap > threshold ? expectedOverlap - threshold : expectedOverlap * epsilon
}

/** Keeps expected overlaps inside 0 and 1, as their logits are taken. */
const [lowest, highest] = [0.0001, 0.999]

/**
 * The expected overlap score of each candidate, 0 to 1: its overlap with every candidate that may be the right
 * one, weighted by that one's chance.
 * @param candidates by their first fragment
 */
export function expectedOverlaps(
  tokens: Tokens,
  candidates: readonly ContentCandidate[],
  chances: Float64Array,
): Float64Array {
  const overlaps = chances.slice()
  const spans = candidates.map((candidate) => spanOf(tokens, candidate))
  for (let i = 0; i < candidates.length; i++) {
    for (let j = i + 1; j < candidates.length && candidates[j]!.first < candidates[i]!.end; j++) {
      const expectedOverlap = overlapScore(overlapOf(spans[i]!, spans[j]!))
      overlaps[i]! += expectedOverlap * chances[j]!
      overlaps[j]! += expectedOverlap * chances[i]!
    }
  }
  return overlaps.map((expectedOverlap) => Math.min(highest, Math.max(lowest, expectedOverlap)))
}

/**
 * How good a content is that overlaps a gold one this much, 0 to 1: the mean of “found” (half or more), the
 * overlap, and “exact”.
 */
export function overlapScore(overlap: number): number {
  return ((overlap >= 0.5 ? 1 : 0) + overlap + (overlap === 1 ? 1 : 0)) / 3
}
