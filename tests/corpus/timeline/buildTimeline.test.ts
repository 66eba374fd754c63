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
  ...plainArticle('The strike of March 4, 2024 is over. Talks had failed last year. Two days later the port closed.'),
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
})
