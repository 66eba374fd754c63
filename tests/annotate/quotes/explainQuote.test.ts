import { expect, it } from 'vitest'
import { explainQuote } from '../../../src/annotate/quotes/explainQuote.ts'
import { quotes } from '../../../src/annotate/quotes/quotes.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import type { Entity, Quote } from '../../../src/types/layers.ts'
import type { Row } from '../../../src/types/result.ts'
import { plainArticle } from '../../plainArticle.ts'

const text = 'The port is closed. “We sail at dawn,” Ann Lee said on Monday. Bo Chen was there.'
const at = text.indexOf('Ann Lee')
const entities: Entity[] = [
  { name: 'Ann Lee', type: 'person', aliases: ['Ann Lee'], mentions: 1, salience: 1, roles: [], gender: 'f' },
]
const mentions = [{ start: at, end: at + 7, text: 'Ann Lee', type: 'person' as const, entity: 0 }]
const draft = { ...plainArticle(text), id: 'port', mentions, entities, references: [] }

it('shows what a quote’s cue and speaker were chosen from', () => {
  const found = quotes.annotate({ ...draft, tokens: readTokens(text, findParagraphs(text, [])) })
  const { data, notes } = explainQuote({ ...draft, ...found }, 'port#0')
  expect(data?.speaker).toBe('Ann Lee')
  expect(data?.context).toBe('“We sail at dawn,” Ann Lee said on Monday.')
  const chosen = data?.considered.filter((phrase) => phrase.chosen).map(({ part, text: words }) => [part, words])
  expect(chosen).toEqual([
    ['cue', 'said'],
    ['speaker', 'Ann Lee'],
  ])
  expect(notes?.[0]).toContain('named there')
  expect(explainQuote({ ...draft, ...found }, 'port#7').data).toBeNull()
})

it('shows nothing considered where the text has no such quote any more, and all sentences between its parts', () => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
  const quote: Quote = {
    ...{ id: 'port#0', kind: 'indirect', ...span('port'), quoted: [], cue: span('was'), confidence: 0.456 },
    speaker: { ...span('Ann Lee'), entity: 0, resolvedBy: 'pronoun' },
  }
  const explain = (one: Quote) => explainQuote({ ...draft, quotes: [one] }, 'port#0')
  const { data, tables, notes } = explain(quote)
  expect(data).toEqual({ quote, speaker: 'Ann Lee', context: text, considered: [] })
  expect(tables).toMatchObject([{ name: 'considered', title: 'Considered', rows: [] }])
  expect(tables[0]!.columns.map(({ key }) => key)).toEqual(['part', 'text', 'chance', 'chosen', 'start', 'end'])
  expect(notes).toEqual(['“Ann Lee” is Ann Lee: a pronoun that stands for the name; cue “was”; 46 % sure'])

  const open = explain({ ...quote, cue: null, speaker: { ...span('Ann Lee'), entity: null, resolvedBy: 'none' } })
  expect(open.data).toMatchObject({
    speaker: null,
    context: 'The port is closed. “We sail at dawn,” Ann Lee said on Monday.',
  })
  expect(open.notes).toEqual([
    '“Ann Lee” is nobody in particular: no single person or organisation; cue none; 46 % sure',
  ])

  const nobody = explain({ ...quote, cue: null, speaker: null })
  expect(nobody.data).toMatchObject({ speaker: null, context: 'The port is closed.' })
  expect(nobody.notes).toEqual(['the text names nobody; cue none; 46 % sure'])
})

it('says that an article has no such quote', () => {
  const { data, notes, tables } = explainQuote({ ...draft, quotes: [] }, 'port#7')
  expect([data, notes, tables[0]!.rows]).toEqual([null, ['port has no quote port#7'], []])
})

it('shows no phrase as “(none)”, and what was chosen', () => {
  const { columns } = explainQuote({ ...draft, quotes: [] }, 'port#7').tables[0]!
  const shown = (key: string, row: object) => columns.find((column) => column.key === key)!.show!(row as Row)
  expect([shown('text', { text: null }), shown('text', { text: 'said' })]).toEqual(['(none)', 'said'])
  expect([shown('chosen', { chosen: true }), shown('chosen', { chosen: false })]).toEqual(['yes', ''])
})
