import { expect, test } from 'vitest'
import { markArticle } from '../../../src/corpus/reading/markArticle.ts'
import { shortNames } from '../../../src/corpus/reading/shortNames.ts'
import type { CorpusEntity } from '../../../src/corpus/linkEntities.ts'
import { parseCorrections } from '../../../src/names/parseCorrections.ts'
import type { NameType, Quote } from '../../../src/types/layers.ts'
import { annotated } from '../annotated.ts'

const entity = (name: string, aliases: readonly string[], type: NameType = 'person'): CorpusEntity => ({
  ...{ name, type, aliases: [name, ...aliases], roles: [], gender: null },
})

test.each([
  [[entity('Ann Lee', ['Lee'])], ['Lee']],
  [[entity('Ann Lee', [])], ['Lee']],
  [[entity('Maria van der Berg', ['van der Berg'])], ['van der Berg']],
  [[entity('Zhu Anling', ['Zhu'])], ['Zhu']],
  [
    [entity('Ann Lee', ['Lee']), entity('Tom Lee', ['Lee'])],
    ['Ann Lee', 'Tom Lee'],
  ],
  [[entity('Genoa Port Union', ['GPU'], 'organization')], ['GPU']],
  [[entity('Harbour Board', [], 'organization')], ['Harbour Board']],
])('what a margin calls %j', (entities, names) => {
  expect(shortNames(entities)).toEqual(names)
})

const text = '“The ferry sank,” {Ann Lee} said, “at noon.” {she|Ann Lee} added that nobody drowned.'
function quoteOf(words: string, more: Partial<Quote>): Quote {
  const plain = annotated('ferry', text).text
  const start = plain.indexOf(words)
  return {
    ...{ id: 'ferry#0', start, end: start + words.length, text: words, kind: 'indirect', quoted: [], cue: null },
    ...{ speaker: null, confidence: 0.9, contentConfidence: 0.9, ...more },
  }
}

test('what is said is set apart from a cue within it, with its quotation marks', () => {
  const speaker = { start: 18, end: 25, text: 'Ann Lee', entity: 0, resolvedBy: 'name' } as const
  const cue = { start: 26, end: 30, text: 'said' }
  const quoted = [
    { start: 1, end: 16 },
    { start: 33, end: 41 },
  ]
  const quote = quoteOf('The ferry sank,” Ann Lee said, “at noon.', { kind: 'direct', quoted, cue, speaker })
  const { data, reading } = markArticle(annotated('ferry', text, { quotes: [quote] }))
  expect(data.quotes).toMatchObject([{ speaker: 'Ann Lee', parts: quoted, start: 1, end: 41 }])
  const shown = reading!.paragraphs[0]!.map(({ text, style = '', said = '' }) => [text, style, said])
  expect(shown).toEqual([
    ['‹', 'mark', 'Lee'],
    ['“The ferry sank,”', '', 'Lee'],
    ['›', 'mark', 'Lee'],
    [' ', '', ''],
    ['Ann Lee', 'speaker', ''],
    [' said, ', '', ''],
    ['‹', 'mark', 'Lee'],
    ['“at noon.”', '', 'Lee'],
    ['›', 'mark', 'Lee'],
    [' she added that nobody drowned.', '', ''],
  ])
})

test('quotes that are not sure enough are not shown', () => {
  const quote = quoteOf('nobody drowned', { confidence: 0.4, contentConfidence: 0.45 })
  const article = annotated('ferry', text, { quotes: [quote] })
  expect(markArticle(article).data.quotes).toEqual([])
  expect(markArticle(article, { minConfidence: 0.4 }).data.quotes).toHaveLength(1)
})

test('words that are sure are shown as not sure whose, where that is not', () => {
  const speaker = { start: 18, end: 25, text: 'Ann Lee', entity: 0, resolvedBy: 'name' } as const
  const cue = { start: 26, end: 30, text: 'said' }
  const quote = quoteOf('The ferry sank,” Ann Lee said, “at noon.', { confidence: 0.4, speaker, cue })
  const { data, reading } = markArticle(annotated('ferry', text, { quotes: [quote] }))
  const nobody = { speaker: null, speakerText: null, cue: null, speakerStart: null, cueStart: null }
  expect(data.quotes).toMatchObject([{ ...nobody, confidence: 0.9, speakerSure: false }])
  const said = reading!.paragraphs.flat().filter(({ said, style }) => said !== undefined && style === undefined)
  expect(said.map(({ text, said }) => [text, said])).toEqual([
    ['“The ferry sank,” ', '(not sure)'],
    [', “at noon.”', '(not sure)'],
  ])
})

test('a title that the text begins with is told once', () => {
  const article = annotated('ferry', 'Ferry sinks\n\nIt sank.', { title: 'Ferry sinks', published: '2031-05-04' })
  const { reading } = markArticle(article)
  expect(reading!.heading.map(({ text }) => text)).toEqual(['Ferry sinks'])
  expect(reading!.about).toBe('2031-05-04')
  expect(reading!.paragraphs.flat().map(({ text }) => text)).toEqual(['It sank.'])
})

test('what is said across paragraphs is said in each of them, and furniture belongs to nobody', () => {
  const source = 'Lee said the ferry sank.\n\nNobody drowned, he said.\n\nShare this'
  const start = source.indexOf('the ferry')
  const end = source.indexOf(', he said')
  const quotes = [{ ...quoteOf('', {}), start, end, text: source.slice(start, end) }]
  const whole = annotated('ferry', source, { quotes })
  const { reading } = markArticle({ ...whole, paragraphs: whole.paragraphs.slice(0, 2) })
  const said = reading!.paragraphs.map((runs) => runs.flatMap(({ text, said }) => (said === undefined ? [] : [text])))
  expect(said).toEqual([['‹', 'the ferry sank.'], ['Nobody drowned', '›'], []])
  expect(reading!.paragraphs[2]).toEqual([{ text: '\n\nShare this', style: 'aside', said: undefined }])
})

test('names that a person has corrected', () => {
  const article = annotated('ferry', '{Ann Lee} met {Tom Oduya}.')
  const corrections = parseCorrections({ rename: [{ name: 'Ann Lee', to: 'Anna Lee' }], drop: [{ name: 'Tom Oduya' }] })
  expect(markArticle(article, { corrections }).data.names).toMatchObject([{ text: 'Ann Lee', name: 'Anna Lee' }])
})
