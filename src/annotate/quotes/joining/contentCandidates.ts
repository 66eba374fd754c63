import type { TaggedFragment } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { Segment } from './segmentChances.ts'

/** A run of fragments that may be one content. */
export interface ContentCandidate extends TokenRange, Segment {}

/**
 * A join whose score (a logit) is this near to 0 is undecided: contents with it and without it are considered.
 */
const doubt = 3
/**
 * An undecided content has at most this many fragments, which bounds the time. In texts with more fragments
 * than any article only neighbours are considered.
 */
const mostFragments = 12
const fragmentsOfArticle = 3000

/**
 * Every run of fragments whose inner joins may hold and whose joins at both ends may not; by their first
 * fragment.
 */
export function contentCandidates(fragments: readonly TaggedFragment[], joinScores: Float32Array): ContentCandidate[] {
  const candidates: ContentCandidate[] = []
  const most = fragments.length > fragmentsOfArticle ? 2 : mostFragments
  for (let first = 0; first < fragments.length; first++) {
    if (joinScores[first]! > doubt) continue
    for (let end = first + 1; end <= fragments.length; end++) {
      const isLast = joinScores[end]! < -doubt || end === fragments.length
      const isLong = end - first >= most
      if (isLast || joinScores[end]! < doubt)
        candidates.push({ from: fragments[first]!.from, to: fragments[end - 1]!.to, first, end })
      if (isLast || (isLong && joinScores[end]! < doubt)) break
    }
  }
  return candidates
}
