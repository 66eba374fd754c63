import { describe, expect, it } from 'vitest'
import { type Trees, treeDepth } from '../../../../src/annotate/quotes/classifiers/treeSums.ts'
import { joinCandidates, scoreJoins } from '../../../../src/annotate/quotes/joining/joinFragments.ts'
import { contentCandidates } from '../../../../src/annotate/quotes/joining/contentCandidates.ts'
import { joinFeatures } from '../../../../src/annotate/quotes/joining/joinFeatures.ts'
import { contentFeatures } from '../../../../src/annotate/quotes/joining/contentFeatures.ts'
import { wordsOf } from '../columnsOf.ts'
import { candidate, columns, joinScores, linked } from './interview.ts'

/** One tree that asks about one feature alone: what it scores up to a threshold, and above. */
function treesBy(names: readonly string[], feature: string, threshold: number, low: number, high: number): Trees {
  const leaves = new Float32Array(1 << treeDepth).fill(low)
  return {
    base: 0,
    features: new Uint8Array(treeDepth).fill(names.indexOf(feature)),
    thresholds: new Float32Array(treeDepth).fill(threshold),
    leaves: leaves.fill(high, leaves.length - 1),
  }
}

const namesOf = (groups: readonly object[]): string[] => groups.flatMap((group) => Object.keys(group))
const ofJoins = namesOf(joinFeatures(columns, linked, 1))
const ofContents = namesOf(contentFeatures(columns, linked, joinScores, candidate(0, 1)))

describe('scoring joins', () => {
  it('asks the trees about each fragment but the first, and nothing behind the last', () => {
    // Less than 6 tokens between two.
    expect([...scoreJoins(columns, linked, treesBy(ofJoins, 'gapTokens', 5, 4, -2))]).toEqual([
      -10, -2, -2, 4, 4, 4, -10,
    ])
  })

  it('joins no turn of a transcript to what is before', () => {
    const fragments = linked.fragments.map((fragment, i) =>
      i === 3 ? { ...fragment, origin: 'turn' as const } : fragment,
    )
    const scores = scoreJoins(columns, { ...linked, fragments }, treesBy(ofJoins, 'gapTokens', 5, 4, -2))
    expect([...scores]).toEqual([-10, -2, -2, -10, 4, 4, -10])
  })
})

describe('joining', () => {
  const joined = (feature: string, threshold: number, low: number, high: number) => {
    const candidates = contentCandidates(linked.fragments, Float32Array.of(-10, 0, -10, 5, -10, 0, -10))
    return joinCandidates(columns, linked, joinScores, candidates, treesBy(ofContents, feature, threshold, low, high))
  }

  it('chooses the runs that trees score best, each with what it was scored by', () => {
    const { contents, cues, sources, emissionMargins } = joined('fragments', 1, -6, 6)
    expect(contents.map((content) => wordsOf(columns, content))).toEqual([
      '“We sail at dawn,” the pilot Ann Lee said on Monday. “Nobody will stop us from leaving Genoa.”',
      'the port is “closed to all.”',
      'the strike goes on, though aides claim and insist nobody sails',
    ])
    expect(contents.map(({ fragments }) => fragments.length)).toEqual([2, 2, 2])
    expect(contents[0]!.fragments[0]).toBe(linked.fragments[0])
    expect(contents[0]!.features).toEqual(contentFeatures(columns, linked, joinScores, candidate(0, 2)))
    expect(contents[0]!.expectedOverlap).toBeGreaterThan(0.9)
    expect([cues, sources, emissionMargins]).toEqual([linked.cues, linked.sources, linked.emissionMargins])
  })

  it('keeps apart what trees score better alone', () => {
    expect(joined('fragments', 1, 6, -6).contents.map(({ fragments }) => fragments.length)).toEqual([1, 1, 2, 1, 1])
  })
})
