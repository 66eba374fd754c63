import { expect, test } from 'vitest'
import { groupArticles, groupColumns, trendTables } from '../../src/corpus/grouping.ts'

const article = (id: string, published: string | null, source: string | null, url: string | null = null) => {
  return { id, title: null, published, source, url }
}
const articles = [
  article('b', '2024-03-08', 'Harbour Post'),
  article('c', null, null, 'https://www.Quay.example/a'),
  article('a', '2024-01-02', 'Harbour Post'),
]
const placesOf = (by: 'source' | 'month' | 'article') =>
  groupArticles(articles, by).map(({ head, places }) => [head, [...places]])

test('articles are put together by publication or period, the unknown last', () => {
  expect(placesOf('source')).toEqual([
    [{ group: 'Harbour Post' }, [0, 2]],
    [{ group: 'quay.example' }, [1]],
  ])
  expect(placesOf('month')).toEqual([
    [{ group: '2024-01' }, [2]],
    [{ group: '2024-03' }, [0]],
    [{ group: null }, [1]],
  ])
  expect(placesOf('article')[1]).toEqual([{ article: 'c', title: null }, [1]])
})

test('a group is told by its name, an article by its title', () => {
  const [column, ...others] = groupColumns('month')
  expect([column?.heading, others]).toEqual(['Month', []])
  expect([column?.show?.({ group: null }), column?.show?.({ group: '2024-01' })]).toEqual(['(unknown)', '2024-01'])
  expect(groupColumns('article').map(({ key }) => key)).toContain('title')
})

test('a trend has a figure for each period, also those of which there is nothing', () => {
  const of = {
    name: { key: 'name', heading: 'Name', kind: 'name' },
    count: { key: 'mentions', heading: 'Mentions', kind: 'count' },
  } as const
  const rows = [
    { group: '2024-01', name: 'Ann Lee', mentions: 2 },
    { group: '2024-03', name: 'Ann Lee', mentions: 1 },
    { group: '2024-03', name: 'Genoa', mentions: 5 },
    { group: null, name: 'Genoa', mentions: 9 },
  ]
  expect(trendTables(rows, 'month', of)[0]?.rows).toEqual([
    { name: 'Genoa', mentions: 5, trend: [0, 0, 5] },
    { name: 'Ann Lee', mentions: 3, trend: [2, 0, 1] },
  ])
  expect(trendTables(rows, 'source', of)).toEqual([])
})
