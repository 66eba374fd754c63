import { describe, expect, it } from 'vitest'
import { buildTimeline } from '../../../src/corpus/timeline/buildTimeline.ts'
import type { TimelineOptions } from '../../../src/corpus/timeline/buildTimeline.ts'
import { annotate } from '../../../src/pipeline.ts'
import { plainArticle } from '../../plainArticle.ts'

const dated = {
  ...plainArticle('The strike ended on Monday. It had begun in May 2020. Ferries ran daily from 2010 to 2014.'),
  ...{ id: 'dated', published: '2024-03-07' },
}
const undated = {
  ...plainArticle(
    'The strike is over, dockers said on March 4, 2024. Talks had failed last year. Two days later the port closed.',
  ),
  id: 'undated',
}
const unknown = { ...plainArticle('They met on Monday.'), id: 'unknown' }

function rowsOf(options: TimelineOptions) {
  const question = buildTimeline(options)
  let state = question.empty()
  for (const article of [unknown, undated, dated]) state = question.add(state, annotate(article, question.requires))
  return question.finish(state).data.map(({ date, basis, article }) => [date, basis, article])
}

describe('buildTimeline', () => {
  it('orders dated sentences of all articles, says how each date is known, open ones last', () => {
    expect(rowsOf({})).toEqual([
      ['2010/2014', 'stated', 'dated'],
      ['2020-05', 'stated', 'dated'],
      ['2023', 'inferred', 'undated'],
      ['2024-03-04', 'stated', 'undated'],
      ['2024-03-04', 'resolved', 'dated'],
      [null, 'open', 'unknown'],
      [null, 'open', 'undated'],
    ])
  })

  it('goes article by article when asked to', () => {
    expect(rowsOf({ byArticle: true }).map(([, , article]) => article)).toEqual([
      ...['unknown', 'undated', 'undated', 'undated'],
      ...['dated', 'dated', 'dated'],
    ])
  })

  const told = (texts: readonly string[], options: TimelineOptions = {}) => {
    const question = buildTimeline(options)
    let state = question.empty()
    texts.forEach((text, i) => {
      const article = { ...plainArticle(text), id: `article ${i}`, published: '2024-03-07' }
      state = question.add(state, annotate(article, question.requires))
    })
    return question.finish(state).data
  }

  it('makes one row of what several articles tell of one day, unless their figures differ', () => {
    const rows = told([
      'A ferry with 40 people ran aground off Corvo on Monday.',
      'On Monday, the ferry ran aground off Corvo with 40 people on board.',
      'A ferry with 52 people ran aground off Corvo on Monday.',
      'A ferry ran aground off Corvo on Tuesday.',
    ])
    expect(rows.map(({ date, articleIds }) => [date, articleIds])).toEqual([
      ['2024-03-04', ['article 0', 'article 1']],
      ['2024-03-04', ['article 2']],
      ['2024-03-05', ['article 3']],
    ])
  })

  it('takes figures by their value and for what they are of, in words or not', () => {
    const rows = told([
      'A ferry with 40 people ran aground off Corvo at 9 a.m. on Monday.',
      'On Monday, the ferry ran aground off Corvo with forty people on board.',
      'A ferry ran aground off Corvo with 3 cars on Monday.',
      'A ferry with fifty-two people ran aground off Corvo on Monday.',
    ])
    expect(rows.map(({ articleIds }) => articleIds)).toEqual([['article 0', 'article 1', 'article 2'], ['article 3']])
  })

  it('counts what is told of each day, for a line of bars', () => {
    const question = buildTimeline()
    const texts = [
      'A ferry sank on March 1, 2024.',
      'The mayor of Corvo resigned on March 3, 2024.',
      'Rain flooded the market on March 3, 2024.',
      'The bridge was built in March 2024.',
    ]
    const state = texts.map((text, i) => annotate({ ...plainArticle(text), id: String(i) }, question.requires))
    const { tables } = question.finish(state.reduce((all, one) => question.add(all, one), question.empty()))
    expect(tables[0]!.drawing).toEqual({ from: '2024-03-01', to: '2024-03-03', figures: [1, 0, 2] })
  })

  it('shows of a long sentence the clause with the date', () => {
    const long =
      'The council of the island, which has twelve seats and no money, met again on Monday, although half of its members had left the hall, saying that they would rather wait for the governor to come.'
    expect(told([long])[0]!.text).toBe(
      'The council of the island, which has twelve seats and no money, met again on Monday',
    )
  })

  it('keeps to a stretch of time, and to the events that most articles tell', () => {
    const texts = [
      'The mill burned down in 2019. It opened again in May 2021. A flood closed the mill on 9 June 2022.',
      'A flood closed the mill on 9 June 2022, and nobody knows when it will be dry.',
    ]
    const dates = (options: TimelineOptions) => told(texts, options).map(({ date }) => date)
    expect(dates({ since: '2021' })).toEqual(['2021-05', '2022-06-09'])
    expect(dates({ until: '2021-05' })).toEqual(['2019', '2021-05'])
    expect(dates({ since: '2021-06', until: '2022-06-08' })).toEqual([])
    expect(dates({ top: 1 })).toEqual(['2022-06-09'])
  })

  it.each([
    'FILE - Dockers wait on Monday, March 4, 2024. Talks failed last year.',
    'Prosecutors said that no one will stand trial for the March 4, 1944 killings. Talks failed last year.',
    'Officials said Tuesday that it is over. “We know,” she said on Monday, March 4, 2024. Talks failed last year.',
  ])('takes no caption, history or other day for the day of the article: %s', (text) => {
    const question = buildTimeline()
    const state = question.add(question.empty(), annotate({ ...plainArticle(text), id: 'a' }, question.requires))
    const row = question.finish(state).data.find(({ expression }) => expression === 'last year')
    expect(row).toMatchObject({ date: null, basis: 'open', from: null })
  })
})
