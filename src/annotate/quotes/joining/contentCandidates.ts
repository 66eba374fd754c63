import type { TaggedFragment } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { Segment } from './segmentChances.ts'

/** A run of fragments that may be one content. */
export interface ContentCandidate extends TokenRange, Segment {}

/** A join whose score (a logit) is so near to 0 may be a join or none: contents either way are considered. */
const doubt = 3
/** A doubtful content is of so many fragments at most: bounds time. In a text of more fragments than any article has only neighbours are considered. */
const mostFragments = 12
const fragmentsOfArticle = 3000

/** Every run of fragments whose joins within may be joins and whose joins at the ends may be none, by their first fragment. */
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
