import { expect, test } from 'vitest'
import { countEntities } from '../../src/corpus/countEntities.ts'
import { annotated } from './annotated.ts'

function spreadsOf(articles: readonly string[]) {
  const question = countEntities()
  const state = articles.map((text, i) => annotated(String(i), text))
  const { tables, data } = question.finish(state.reduce((all, one) => question.add(all, one), question.empty()))
  const show = tables[0]!.columns.find(({ kind }) => kind === 'spread')!.show!
  return new Map(data.map((row) => [row.name, show(row)]))
}

test('says how often each article names somebody, in their order', () => {
  const spreads = spreadsOf(['{Ann Lee} met {Bob Ray}.', 'Rain.', '{Ann Lee} left. {Ann Lee} came back.'])
  expect(spreads.get('Ann Lee')).toEqual([1, 0, 2])
  expect(spreads.get('Bob Ray')).toEqual([1, 0, 0])
})

test('counts several articles together where they are many', () => {
  const [spread] = spreadsOf(Array.from({ length: 90 }, (_, i) => (i < 6 ? '{Ann Lee} spoke.' : 'Rain.'))).values()
  expect(spread).toEqual([3, 3, ...new Array<number>(28).fill(0)])
})
