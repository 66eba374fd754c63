import { describe, expect, test } from 'vitest'
import { countSpeakers } from '../../../src/corpus/quotes/countSpeakers.ts'
import { listQuotes } from '../../../src/corpus/quotes/listQuotes.ts'
import type { Aggregate } from '../../../src/types/aggregate.ts'
import type { Annotated } from '../../../src/types/annotator.ts'
import type { LayerName } from '../../../src/types/layers.ts'
import type { Result } from '../../../src/types/result.ts'
import { quoted } from './quoted.ts'

function ask<State, Data, Needs extends LayerName>(
  question: Aggregate<State, Data, Needs>,
  articles: readonly Annotated[],
): Result<Data> {
  return question.finish(articles.reduce((state, article) => question.add(state, article), question.empty()))
}

const strike = quoted(
  'strike',
  'The crews met.\n“We will not sail,” {Lee} said. “Not this week.”\nOfficials denied it.\nOne {Orlo} hand shrugged that off.',
  [
    { by: 'Lee', cue: 'said', text: '“We will not sail,” Lee said. “Not this week.”' },
    { by: 'Officials', cue: 'denied', text: 'it' },
    { by: null, text: 'that', sure: 0.49 },
  ],
  { published: '2024-03-07', source: 'Harbour News', url: 'https://harbour.example/strike', path: 'news/strike.txt' },
)

describe('listQuotes', () => {
  test('leads from a quote to its place', () => {
    const [row] = ask(listQuotes(), [strike]).data
    expect(row).toMatchObject({
      ...{ id: 'strike#0', shortId: 'strike#0', cueStart: 39, cueEnd: 43, speakerStart: 35, speakerEnd: 38 },
      ...{
        published: '2024-03-07',
        source: 'Harbour News',
        url: 'https://harbour.example/strike',
        path: 'news/strike.txt',
      },
      sentence: '“We will not sail,” Lee said. “Not this week.”',
      said: '“We will not sail … Not this week.”',
    })
  })

  test('gives the type and role of a speaker, of the article first', () => {
    const roles = (id: string, roles: string[]): Annotated => {
      const article = quoted(id, '{Ann Lee} said no.', [{ by: 'Ann Lee', text: 'no' }])
      return { ...article, entities: article.entities.map((entity) => ({ ...entity, roles })) }
    }
    const { data } = ask(listQuotes(), [roles('a', ['Mayor']), roles('b', []), roles('c', ['sailor', 'mayor'])])
    expect(data.map(({ speakerType, role }) => [speakerType, role])).toEqual([
      ['person', 'Mayor'],
      ['person', 'Mayor'],
      ['person', 'sailor'],
    ])
  })

  test('leaves out what is hardly sure, says how much, and shows it when asked', () => {
    expect(ask(listQuotes(), [strike])).toMatchObject({
      data: [{ id: 'strike#0' }, { id: 'strike#1' }],
      notes: ['1 more quote under 50 % sure: --min-confidence 0 shows it'],
    })
    expect(ask(listQuotes({ minConfidence: 0 }), [strike])).toMatchObject({ data: { length: 3 }, notes: [] })
    expect(ask(listQuotes({ kind: 'direct' }), [strike]).notes, 'nothing more that was asked for').toEqual([])
  })

  describe('of a quote whose words are sure and whose speaker is not', () => {
    const letter = quoted('letter', '{Lee} read it aloud. “The pier is rotten.” {Orlo} did not answer.', [
      { by: 'Lee', cue: 'read', text: '“The pier is rotten.”', sure: 0.3, said: 0.8 },
    ])

    test('gives the words and leaves open who said them', () => {
      const { data, tables } = ask(listQuotes(), [letter])
      expect(data).toMatchObject([
        {
          ...{ said: '“The pier is rotten.”', confidence: 0.8, speakerSure: false },
          ...{ speaker: null, speakerText: null, speakerStart: null, speakerType: null, cue: null, cueStart: null },
        },
      ])
      const shown = tables[0]!.columns.find(({ key }) => key === 'speaker')!.show!(data[0]!)
      expect(shown, 'an open speaker is no source without a name').toBe('(not sure)')
    })

    test('gives the speaker that was found where that is asked for', () => {
      const [row] = ask(listQuotes({ minConfidence: 0 }), [letter]).data
      expect(row).toMatchObject({ speaker: 'Lee', cue: 'read', confidence: 0.3, speakerSure: true })
    })

    test('takes it for nobody’s where speakers are asked for or counted', () => {
      expect(ask(listQuotes({ person: 'Lee' }), [letter]).data).toEqual([])
      expect(ask(listQuotes({ unattributed: true }), [letter]).data).toEqual([])
      expect(ask(countSpeakers(), [letter]).data).toEqual([])
      expect(ask(listQuotes({ minConfidence: 0.85 }), [letter]).data, 'the words must be as sure').toEqual([])
    })
  })
})

describe('countSpeakers', () => {
  const rows = (articles: readonly Annotated[]): unknown[] =>
    ask(countSpeakers(), articles).data.map(({ speaker, speakerText, quotes }) => [speaker, speakerText, quotes])

  test('tells sources without a name apart by their words', () => {
    const one = quoted('one', 'The Police said no. Officials said so. He said it. A spokesman for {Orlo} said why.', [
      { by: 'The Police', text: 'no' },
      { by: 'Officials', text: 'so' },
      { by: 'He', text: 'it' },
      { by: 'A spokesman for Orlo', text: 'why' },
    ])
    const two = quoted('two', 'On Monday police said how, officials, who met twice, said when. Many asked who.', [
      { by: 'police', text: 'how' },
      { by: 'officials, who met twice', text: 'when' },
      { by: 'Many', text: 'who' },
    ])
    expect(rows([one, two])).toEqual([
      [null, 'police', 2],
      [null, 'officials', 2],
      [null, null, 2],
      [null, 'a spokesman for Orlo', 1],
    ])
  })
})
