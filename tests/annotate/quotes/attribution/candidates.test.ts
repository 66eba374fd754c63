import { describe, expect, it } from 'vitest'
import { contentKind, cueCandidates } from '../../../../src/annotate/quotes/attribution/cueCandidates.ts'
import { speakerCandidates } from '../../../../src/annotate/quotes/attribution/speakerCandidates.ts'
import type { TaggedArticle } from '../../../../src/annotate/quotes/tagging/taggedArticle.ts'
import { fragmentsAsContents } from '../../../../src/annotate/quotes/joining/linkFragments.ts'
import { mixHash } from '../../../../src/algorithms/hash.ts'
import { linkedOf } from '../linkedOf.ts'
import { columnsOf, foundIn, rangeOf, wordsOf } from '../columnsOf.ts'

const columns = columnsOf('Bo Chen left. “We sail at dawn,” Ann Lee said in Genoa. Officials warned of a storm.')
const linked = linkedOf(columns, { content: 'We sail at dawn,', cue: 'said', speaker: 'Ann Lee' })
const { content, cue } = linked
const { emissionMargins, cues, sources } = foundIn(columns, [], ['said', 'warned'], ['Bo Chen', 'Ann Lee', 'Officials'])
const article: TaggedArticle = { contents: [content], emissionMargins, cues, sources }

const question = { content, cue, previous: null, previousContent: null }
const ofCues = () => cueCandidates(columns, article, content)
const ofSpeakers = () => speakerCandidates(columns, article, question)

describe('the kind of a content', () => {
  const told = columnsOf('They sail, “We sail,” she said. “We fish” and “stay”')
  const [marked, ends, stops, parts] = [1, 3, 12, 6]
  it.each([
    ['They sail', 0],
    ['“We sail,”', marked + ends + stops],
    ['We sail,', marked + ends + stops],
    ['sail,”', 2 * marked + ends + stops],
    ['“We fish”', marked + ends],
    ['“We fish” and', marked],
  ])('%s is of kind %i', (words, kind) => {
    const range = rangeOf(told, words === 'sail,”' ? '“We sail,”' : words)
    const from = words === 'sail,”' ? range.from + 2 : range.from
    const fragment = { from, to: range.to, origin: 'content', margins: [0, 0, 0] } as const
    const own = { ...content, from, fragments: [fragment] }
    expect(contentKind(told, own)).toBe(kind)
    expect(contentKind(told, { ...own, fragments: [fragment, fragment] })).toBe(kind + parts)
  })
})

describe('what may be the cue and the speaker of a quote', () => {
  it('is each cue around it, or none', () => {
    expect(ofCues().ranges.map((range) => wordsOf(columns, range))).toEqual([null, 'said', 'warned'])
  })

  it('is nobody, each source around the cue, then phrases beside the cue that are no source', () => {
    const { ranges, tagged } = ofSpeakers()
    const names = ranges.map((range) => wordsOf(columns, range))
    expect(names[0]).toBe(null)
    expect(names.slice(1, 1 + tagged).sort()).toEqual(['Ann Lee', 'Bo Chen', 'Officials'])
    expect(names.slice(1 + tagged)).toContain('Genoa')
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

  // A quote in two parts behind its cue, in the next paragraph, whose speaker spoke before.
  const long = columnsOf(
    'It was late, the old pilot of Genoa said on Friday.\n\nBo Chen told the crew by phone:\n\n“We sail. The port' +
      ' is ours,” and “nobody stops us.” Ann Lee, asked by them, had no comment, nor did she say where he was.',
  )
  const found = foundIn(
    long,
    ['It was late', '“We sail. The port is ours,”', '“nobody stops us.”'],
    ['said', 'told', 'say'],
    ['the old pilot of Genoa', 'Bo Chen', 'Ann Lee', 'them', 'she'],
  )
  const [late, ours, ...rest] = fragmentsAsContents(found).contents
  const both = { ...ours!, to: rest[0]!.to, fragments: [...ours!.fragments, ...rest[0]!.fragments] }
  const told = { ...found, contents: [late!, both] }
  const asked = { content: both, cue: found.cues[1]!, previous: found.sources[0]!, previousContent: late! }

  it.each([
    ['cues', ofCues, 1205931780],
    ['speakers', ofSpeakers, 3538118327],
    ['cues of a quote in two parts', () => cueCandidates(long, told, both), 3116531783],
    ['cues of a quote before them', () => cueCandidates(long, told, late!), 1205704902],
    ['speakers of a quote in two parts', () => speakerCandidates(long, told, asked), 2877677448],
    ['speakers without a cue', () => speakerCandidates(long, told, { ...asked, cue: null }), 167343281],
    [
      'speakers of the next quote',
      () => speakerCandidates(long, told, { ...asked, previous: found.sources[1]! }),
      1323553081,
    ],
  ])('%s', (_, candidates, expected) => {
    expect(hashOf(candidates().features)).toBe(expected)
  })
})
