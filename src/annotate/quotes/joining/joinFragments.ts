import type { LinkWeights } from '../attribution/linkArticle.ts'
import { type Features, classifierScore, type StackedClassifier } from '../classifiers/stackedClassifier.ts'
import type { TaggedArticle, TaggedContent, TaggedFragments } from '../tagging/taggedArticle.ts'
import { isMarked } from '../tokens/markStates.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { chooseContents, expectedOverlaps, type ScoredCandidate } from './chooseContents.ts'
import { type ContentCandidate, contentCandidates } from './contentCandidates.ts'
import { hashedContentFeatures } from './hashedContentFeatures.ts'
import { type LinkedFragments, linkFragments } from './linkFragments.ts'
import { numericContentFeatures } from './numericContentFeatures.ts'
import { scoreJoins } from './scoreJoins.ts'
import { segmentChances } from './segmentChances.ts'

/** What a content must be expected to overlap before it is preferred to none. */
const overlapThresholds = { marked: 0.4, unmarked: 0.25 }

export interface JoinModels {
  /** Which cue and which speaker a fragment has. */
  readonly fragments: LinkWeights
  /** Whether two neighbouring fragments belong to one content. */
  readonly joins: StackedClassifier
  /** Whether a run of fragments is a content: a score among those of all ways to part the fragments. */
  readonly contents: StackedClassifier
}

/** A run of fragments that may be a content, with its features. */
export interface DescribedCandidate extends ContentCandidate {
  readonly features: Features
}

/** Joins fragments into contents. What goes on after its cue, or in the next paragraph, is one statement. */
export function joinFragments(columns: TokenColumns, found: TaggedFragments, models: JoinModels): TaggedArticle {
  const linked = linkFragments(columns, found, models.fragments)
  const joinScores = scoreJoins(columns, linked, models.joins)
  return joinCandidates(columns, linked, joinScores, contentCandidates(found.fragments, joinScores), models.contents)
}

/** The runs of fragments that may be contents. */
export function candidatesIn(
  columns: TokenColumns,
  found: LinkedFragments,
  joinScores: Float32Array,
): DescribedCandidate[] {
  return contentCandidates(found.fragments, joinScores).map((candidate) => ({
    ...candidate,
    features: featuresOf(columns, found, joinScores, candidate),
  }))
}

function featuresOf(
  columns: TokenColumns,
  found: LinkedFragments,
  joinScores: Float32Array,
  candidate: ContentCandidate,
): Features {
  return {
    hashed: hashedContentFeatures(columns, found, candidate),
    numeric: numericContentFeatures(columns, found, joinScores, candidate),
  }
}

/**
 * Chooses the contents among the candidates. Their features are dropped once they are scored: those of many
 * candidates take much memory.
 */
export function joinCandidates(
  columns: TokenColumns,
  found: LinkedFragments,
  joinScores: Float32Array,
  candidates: readonly ContentCandidate[],
  model: StackedClassifier,
): TaggedArticle {
  const scores = candidates.map((candidate) =>
    classifierScore(model, featuresOf(columns, found, joinScores, candidate)),
  )
  const overlaps = expectedOverlaps(columns.tokens, candidates, segmentChances(candidates, scores))
  const scored = candidates.map((candidate, i) => ({
    candidate,
    expectedOverlap: overlaps[i]!,
    threshold: isMarked(columns, candidate) ? overlapThresholds.marked : overlapThresholds.unmarked,
  }))
  const contents = chooseContents(scored).map((own) => contentOf(columns, found, joinScores, own))
  return { contents, cues: found.cues, sources: found.sources, emissionMargins: found.emissionMargins }
}

function contentOf(
  columns: TokenColumns,
  found: LinkedFragments,
  joinScores: Float32Array,
  { candidate, expectedOverlap }: ScoredCandidate,
): TaggedContent {
  const { first, end, from, to } = candidate
  const own = found.fragments.slice(first, end)
  const [head, tail] = [own[0]!, own.at(-1)!]
  const weakest = joinScores.subarray(first + 1, end).reduce((lowest, score) => Math.min(lowest, score), 10)
  return {
    from,
    to,
    fragments: own,
    margins: [head.margins[0], head.margins[1], tail.margins[2]],
    joinScores: [joinScores[first]!, weakest, joinScores[end]!],
    numeric: numericContentFeatures(columns, found, joinScores, candidate),
    expectedOverlap,
  }
}
