import { describe, expect, it } from 'vitest'
import type { NamedFeatures } from '../../../../src/annotate/quotes/classifiers/boostedTrees.ts'
import { confidenceFeatures } from '../../../../src/annotate/quotes/confidence/confidenceFeatures.ts'
import type { LinkedQuote } from '../../../../src/annotate/quotes/attribution/linkArticle.ts'
import { clauseParts } from '../../../../src/annotate/quotes/tokens/clauses.ts'
import { columnsOf, noMargins, posCodes, rangeOf } from '../columnsOf.ts'
import { linkedOf } from '../linkedOf.ts'

const columns = columnsOf('“We sail at dawn,” Ann Lee said in the port. The opinion was kept.')
const linked = linkedOf(columns, { content: 'We sail at dawn,', cue: 'said', speaker: 'Ann Lee' })
const margins = noMargins(columns)
margins.cue[linked.cue!.from] = 90
margins.source.set([30, 50], linked.speaker!.from)
const article = { contents: [linked.content], cues: [], sources: [], emissionMargins: margins }

const featuresOf = (quote: typeof linked): NamedFeatures =>
  Object.assign({}, ...confidenceFeatures(columns, article, quote)) as NamedFeatures

describe('what a quote’s confidence is read from', () => {
  const told = columnsOf('The ferry was late, Ann Lee said. He has never told the crew that it was late. It rained.')
  const toldMargins = noMargins(told)
  toldMargins.cue.forEach((_, token) => (toldMargins.cue[token] = 10 * token))
  toldMargins.source.forEach((_, token) => (toldMargins.source[token] = token))
  const named = linkedOf(told, { content: 'The ferry was late,', cue: 'said', speaker: 'Ann Lee' })
  const negated = linkedOf(told, { content: 'it was late', cue: 'told', speaker: 'He', expectedOverlap: 0.4 })
  const within = linkedOf(told, { content: 'It rained', speaker: 'It' })
  const quotes: LinkedQuote[] = [named, { ...negated, speakerTagged: false }, { ...within, cue: null }]
  const [VERB, PROPN, PRON, none] = posCodes('VERB', 'PROPN', 'PRON', null)

  // Of “The ferry was late,”, of “it was late” and of “It rained”, which has no cue.
  it.each(
    Object.entries({
      expectedOverlap: [0.5, 0.4, 0.5],
      given: [0, 0, 0],
      cueChance: [0.9, 0.9, 0.9],
      cueKind: [1, 1, 0],
      cueVoice: [0, 0, -1],
      cueMargin: [70, 120, -500],
      cueClause: [clauseParts.attribution, clauseParts.none, -1],
      cueNegated: [0, 1, 0],
      cuePos: [VERB, VERB, none],
      cueSide: [1, 0, 3],
      cueGap: [2, 3, 99],
      speakerChance: [0.8, 0.8, 0.8],
      speakerTagged: [1, 0, 1],
      speakerMargin: [5.5, 9, 20],
      speakerPos: [PROPN, PRON, PRON],
      speakerCapital: [1, 1, 1],
      speakerTokens: [2, 1, 1],
      speakerInContent: [0, 0, 1],
      speakerSide: [0, 0, 2],
      speakerGap: [0, 2, 0],
      contentSide: [1, 0, 2],
      contentGap: [0, 6, 0],
    }),
  )('%s: %j', (name, values) => {
    const features = quotes.map((quote) => {
      const groups = confidenceFeatures(told, { ...article, emissionMargins: toldMargins }, quote)
      return (Object.assign({}, ...groups) as NamedFeatures)[name]
    })
    expect(features).toEqual(values)
  })

  it('is whether the page itself gives the quote to its speaker', () => {
    const { content, cue, speaker } = linked
    const given = content.fragments.map((fragment) => ({ ...fragment, given: { cue: cue!, speaker: speaker! } }))
    expect(featuresOf({ ...linked, content: { ...content, fragments: given } })).toMatchObject({ given: 1 })
  })

  it.each([
    ['She did not say that.', 1],
    ['She didn’t say that.', 1],
    ['She has never once say that.', 1],
    ['Nor did she say no.', 0],
    ['She say it did not rain.', 0],
  ])('is whether its cue is denied within two words: %s', (text, cueNegated) => {
    const denied = columnsOf(text)
    const cue = rangeOf(denied, 'say')
    const quote = { ...linked, cue, speaker: null, content: { ...linked.content, from: cue.to, to: cue.to + 1 } }
    const groups = confidenceFeatures(denied, { ...article, emissionMargins: noMargins(denied) }, quote)
    expect(groups.at(-1)).toMatchObject({ cueNegated })
  })

  it('is what its content was chosen by, and its cue and speaker: how sure, where, of what kind', () => {
    expect(featuresOf(linked)).toMatchObject({
      ...{ tokens: 7, begins: 8, expectedOverlap: 0.5 },
      ...{ cueChance: 0.9, cueMargin: 90, cueKind: 1, cueVoice: 0, cueSide: 1, cueGap: 3 },
      ...{ speakerChance: 0.8, speakerMargin: 40, speakerCapital: 1, speakerTokens: 2, speakerTagged: 1 },
      ...{ speakerSide: 0, speakerGap: 0, contentSide: 1, contentGap: 1, speakerInContent: 0 },
    })
  })

  it('has a value for what is not there', () => {
    const bare = featuresOf({ ...linked, cue: null, speaker: null })
    expect(Object.keys(bare)).toEqual(Object.keys(featuresOf(linked)))
    expect(bare).toMatchObject({ cueKind: 0, cueMargin: -500, cueSide: 3, cueGap: 99, speakerMargin: -500 })
  })

  it('tells a reporting noun from a verb', () => {
    const cueKindOf = (cue: string): number | undefined => featuresOf({ ...linked, cue: rangeOf(columns, cue) }).cueKind
    expect(new Set(['said', 'opinion', 'kept'].map(cueKindOf)).size).toBe(3)
  })
})
