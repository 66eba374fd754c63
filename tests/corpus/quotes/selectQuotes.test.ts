import { describe, expect, it } from 'vitest'
import { askQuotes, keepQuotes, type QuoteFilter, selectQuotes } from '../../../src/corpus/quotes/selectQuotes.ts'
import { quoted } from './quoted.ts'

const strike = quoted(
  'strike',
  'The crews met.\n“We sail,” {Ann Lee} said.\n{Bob Ray} called it “a bad  joke” for all.\nOfficials said so.\nMany fear that.',
  [
    { by: 'Ann Lee', cue: 'said', text: '“We sail,”' },
    { by: 'Bob Ray', cue: 'called', text: 'it “a bad  joke” for all', sure: 0.5 },
    { by: 'Officials', text: 'so', sure: 0.49 },
    { by: null, text: 'that', sure: 0.2 },
  ],
  { published: '2024-03-07', source: 'Echo', url: 'https://echo.example', path: 'a.txt', title: 'Strike' },
)
const again = quoted('again', '{A. Lee} said no.', [{ by: 'A. Lee', cue: 'said', text: 'no' }])

const kept = [strike, again].map(keepQuotes)
const select = (filter: QuoteFilter) => {
  const { quotes, notes } = selectQuotes(kept, filter)
  return { told: quotes.map(({ quote, speaker, place }) => [place, quote.text, speaker?.name ?? null]), notes }
}

describe('what is kept of an article', () => {
  it('is what tells it apart, and of its quotes the words', () => {
    const [first] = kept
    expect(first).toMatchObject({
      id: 'strike',
      title: 'Strike',
      published: '2024-03-07',
      source: 'Echo',
      path: 'a.txt',
    })
    expect(first!.quotes[1]).toMatchObject({
      ...{ id: 'strike#1', kind: 'mixed', quoted: ['a bad  joke'], words: 6, confidence: 0.5 },
      sentence: 'Bob Ray called it “a bad  joke” for all.',
      cue: { text: 'called' },
      speaker: { text: 'Bob Ray' },
    })
    expect(kept[1]!.title).toBe('again')
  })

  it('has the sentences that quote and cue stand in', () => {
    const text = 'It rained.\n“We sail.\nWe go,” {Lee} said.\nIt poured.'
    const { quotes } = keepQuotes(quoted('a', text, [{ by: 'Lee', cue: 'said', text: '“We sail.\nWe go,”' }]))
    expect(quotes[0]!.sentence).toBe('“We sail.\nWe go,” Lee said.')
    const apart = quoted('b', '{Lee} wrote:\n“We sail.”', [{ by: 'Lee', cue: 'wrote', text: '“We sail.”' }])
    expect(keepQuotes(apart).quotes[0]!.sentence).toBe('Lee wrote:\n“We sail.”')
  })
})

describe('the quotes that are selected', () => {
  it('are those that are sure enough, each with its speaker over all articles, and a note on others', () => {
    expect(select({})).toEqual({
      told: [
        [0, 'We sail,', 'Ann Lee'],
        [0, 'it “a bad  joke” for all', 'Bob Ray'],
        [1, 'no', 'Ann Lee'],
      ],
      notes: ['2 more quotes under 50 % sure: --min-confidence 0 shows them'],
    })
  })

  it.each([
    ['all', { minConfidence: 0 }, ['We sail,', 'it “a bad  joke” for all', 'so', 'that', 'no'], 0],
    ['the surest', { minConfidence: 0.6 }, ['We sail,', 'no'], 0],
    ['of a kind', { kind: 'direct' }, ['We sail,'], 0],
    ['of any kind', { kind: null, person: null }, ['We sail,', 'it “a bad  joke” for all', 'no'], 1],
    ['of a person by any name', { person: 'Ann Lee' }, ['We sail,', 'no'], 0],
    ['of a person and a kind', { person: 'Lee', kind: 'indirect' }, ['no'], 0],
    ['of nobody by name', { unattributed: true, minConfidence: 0.3 }, ['so'], 0],
    [
      'of nobody by name or not',
      { unattributed: false, minConfidence: 0.3 },
      ['We sail,', 'it “a bad  joke” for all', 'so', 'no'],
      0,
    ],
  ] as const)('may be %s', (_, filter, texts, notes) => {
    const selected = select(filter)
    expect(selected.told.map(([, text]) => text)).toEqual(texts)
    expect(selected.notes).toHaveLength(notes)
  })

  it('are none of somebody unknown, with what may be meant', () => {
    const { told, notes } = select({ person: 'Ann Leo' })
    expect(told).toEqual([])
    expect(notes.join()).toContain('Ann Lee')
  })

  it('are what an answer is made of', () => {
    const question = askQuotes({ kind: 'direct' }, (quotes, articles) => ({
      data: [quotes.length, articles.length],
      tables: [],
    }))
    const state = [strike, again].reduce((all, article) => question.add(all, article), question.empty())
    expect(question.requires).toEqual(['sentences', 'entities', 'quotes'])
    expect(question.finish(state)).toEqual({ data: [1, 2], tables: [], notes: [] })
  })
})
