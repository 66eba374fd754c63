import { describe, expect, it } from 'vitest'
import { cueCandidates } from '../../../../src/annotate/quotes/attribution/cueCandidates.ts'
import { speakerCandidates } from '../../../../src/annotate/quotes/attribution/speakerCandidates.ts'
import type { TaggedArticle } from '../../../../src/annotate/quotes/tagging/taggedArticle.ts'
import { mixHash } from '../../../../src/algorithms/hash.ts'
import { linkedOf } from '../linkedOf.ts'
import { columnsOf, foundIn, wordsOf } from '../columnsOf.ts'

const columns = columnsOf('Bo Chen left. “We sail at dawn,” Ann Lee said in Genoa. Officials warned of a storm.')
const linked = linkedOf(columns, { content: 'We sail at dawn,', cue: 'said', speaker: 'Ann Lee' })
const { content, cue } = linked
const { emissionMargins, cues, sources } = foundIn(columns, [], ['said', 'warned'], ['Bo Chen', 'Ann Lee', 'Officials'])
const article: TaggedArticle = { contents: [content], emissionMargins, cues, sources }

const question = { content, cue, previous: null, previousContent: null }
const ofCues = cueCandidates(columns, article, content)
const ofSpeakers = speakerCandidates(columns, article, question)

describe('what may be the cue and the speaker of a quote', () => {
  it('is each cue around it, or none', () => {
    expect(ofCues.ranges.map((range) => wordsOf(columns, range))).toEqual([null, 'said', 'warned'])
  })

  it('is nobody, each source around the cue, then phrases beside the cue that are no source', () => {
    const names = ofSpeakers.ranges.map((range) => wordsOf(columns, range))
    expect(names[0]).toBe(null)
    expect(names.slice(1, 1 + ofSpeakers.tagged).sort()).toEqual(['Ann Lee', 'Bo Chen', 'Officials'])
    expect(names.slice(1 + ofSpeakers.tagged)).toContain('Genoa')
  })

  it('is the speaker before where nobody else is near', () => {
    const alone = { ...article, sources: [] }
    const { ranges } = speakerCandidates(columns, alone, { ...question, cue: null, previous: sources[0]! })
    expect(ranges.map((range) => wordsOf(columns, range))).toEqual([null, 'Bo Chen'])
  })
})

// The shipped weights lie where these hashes point: another feature, or one less, and they mean nothing. Who changes
// features trains anew, and writes down the new number here.
describe('the features that the shipped model was trained with', () => {
  const hashOf = (features: readonly (readonly number[])[]): number =>
    features.flat().reduce((hash, feature) => mixHash(hash, feature), 0)

  it.each([
    ['cues', ofCues.features, 1205931780],
    ['speakers', ofSpeakers.features, 3538118327],
  ])('%s', (_, features, expected) => {
    expect(hashOf(features)).toBe(expected)
  })
})
