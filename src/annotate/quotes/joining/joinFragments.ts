import type { LinkWeights } from '../attribution/linkArticle.ts'
import { type Features, scoresOfTrees } from '../classifiers/boostedTrees.ts'
import type { Trees } from '../classifiers/treeSums.ts'
import type { TaggedArticle, TaggedContent, TaggedFragments } from '../tagging/taggedArticle.ts'
import { isMarked } from '../tokens/markStates.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { chooseContents, expectedOverlaps } from './chooseContents.ts'
import { type ContentCandidate, contentCandidates } from './contentCandidates.ts'
import { contentFeatures } from './contentFeatures.ts'
import { joinFeatures } from './joinFeatures.ts'
import { type LinkedFragments, linkFragments } from './linkFragments.ts'
import { segmentChances } from './segmentChances.ts'

/** What a content must be expected to overlap before it is preferred to none. */
const overlapThresholds = { marked: 0.4, unmarked: 0.25 }

export interface JoinModels {
  /** Whether two neighbouring fragments belong to one content. */
  readonly joins: Trees
  /** Whether a run of fragments is a content: a score among those of all ways to part the fragments. */
  readonly contents: Trees
}

/** Joins fragments into contents. What goes on after its cue, or in the next paragraph, is one statement. */
export function joinFragments(
  columns: TokenColumns,
  found: TaggedFragments,
  links: LinkWeights,
  { joins, contents }: JoinModels,
): TaggedArticle {
  const linked = linkFragments(columns, found, links)
  const joinScores = scoreJoins(columns, linked, joins)
  return joinCandidates(columns, linked, joinScores, contentCandidates(found.fragments, joinScores), contents)
}

/**
 * The score where nothing can be joined: before the first fragment, after the last, and before each turn of a
 * transcript.
 */
const apart = -10

/** How likely each fragment belongs to the one before it, as a logit; with one more after the last. */
export function scoreJoins(columns: TokenColumns, found: LinkedFragments, model: Trees): Float32Array {
  const joinScores = new Float32Array(found.fragments.length + 1).fill(apart)
  const joins = Array.from(found.fragments.keys()).filter((i) => i > 0 && found.fragments[i]!.origin !== 'turn')
  const scores = scoresOfTrees(model, joins.length, (i) => joinFeatures(columns, found, joins[i]!))
  joins.forEach((join, i) => (joinScores[join] = scores[i]!))
  return joinScores
}

/** The features of so many candidates are kept until the contents are chosen: those of more take much memory. */
const mostKept = 500

/** Chooses the contents among the candidates. */
export function joinCandidates(
  columns: TokenColumns,
  found: LinkedFragments,
  joinScores: Float32Array,
  candidates: readonly ContentCandidate[],
  model: Trees,
): TaggedArticle {
  const make = (candidate: ContentCandidate): Features => contentFeatures(columns, found, joinScores, candidate)
  const kept = candidates.slice(0, mostKept).map(make)
  const featuresOf = (i: number): Features => kept[i] ?? make(candidates[i]!)
  const scores = scoresOfTrees(model, candidates.length, featuresOf)
  const overlaps = expectedOverlaps(columns.tokens, candidates, segmentChances(candidates, scores))
  const scored = candidates.map((candidate, i) => ({
    index: i,
    candidate,
    expectedOverlap: overlaps[i]!,
    threshold: isMarked(columns, candidate) ? overlapThresholds.marked : overlapThresholds.unmarked,
  }))
  const contents = chooseContents(scored).map(({ index, candidate, expectedOverlap }): TaggedContent => {
    const { from, to, first, end } = candidate
    const features = featuresOf(index)
    return { from, to, fragments: found.fragments.slice(first, end), features, expectedOverlap }
  })
  const { cues, sources, emissionMargins } = found
  return { contents, cues, sources, emissionMargins }
}
