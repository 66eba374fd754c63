import { expect, it } from 'vitest'
import { buildNetwork } from '../../../src/corpus/network/buildNetwork.ts'
import { readOccurrences } from '../../../src/corpus/network/readOccurrences.ts'
import { annotated } from '../annotated.ts'

const article = annotated('a', '{Ann Lee} met {Bob Ray}.\nIt rained.\n{she|Ann Lee} left.\n\n{Eva Orr} was away.')
const [lee, ray, orr] = [0, 1, 2]

it.each([
  ['sentence', 4, [[lee, ray], [lee], [orr]]],
  ['paragraph', 2, [[lee, ray], [orr]]],
  ['article', 1, [[lee, ray, orr]]],
] as const)('groups those who stand in one %s', (within, units, groups) => {
  expect(readOccurrences(article, within)).toEqual({ entities: article.entities, units, groups })
})

it('takes no more than sixty of one list of names', () => {
  const list = Array.from({ length: 70 }, (_, i) => `{Name${i} Lee}`).join(', ')
  expect(readOccurrences(annotated('list', list), 'sentence').groups[0]).toHaveLength(60)
})

function ask(articles: readonly ReturnType<typeof annotated>[], options?: Parameters<typeof buildNetwork>[0]) {
  const question = buildNetwork(options)
  return question.finish(articles.reduce((state, one) => question.add(state, one), question.empty()))
}

it('orders links by how often, then by how surprising, then as they come', () => {
  const { data } = ask([
    annotated('a', '{Ann} met {Bob}.\n{Ann} met {Cy}.\n{Cy} left.\n{Dan} met {Eve}.\n{Ann} met {Bob}.'),
    annotated('b', 'It rained.'),
  ])
  expect(data.links.map(({ source, target, count, pmi }) => [source, target, count, pmi])).toEqual([
    ['Ann', 'Bob', 2, expect.closeTo(Math.log2((2 * 6) / (3 * 2)))],
    ['Dan', 'Eve', 1, expect.closeTo(Math.log2(6))],
    ['Ann', 'Cy', 1, expect.closeTo(Math.log2(6 / (3 * 2)))],
  ])
  expect(data.nodes.map(({ name, type, count }) => [name, type, count])).toEqual([
    ['Ann', 'person', 3],
    ['Bob', 'person', 2],
    ['Cy', 'person', 2],
    ['Dan', 'person', 1],
    ['Eve', 'person', 1],
  ])
})

it('shows so many links, and of names only those that have one', () => {
  const { data, tables } = ask([article], { top: 1 })
  expect(data.links).toHaveLength(1)
  expect(data.nodes.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray'])
  expect(tables.map(({ name, title, columns, rows }) => [name, title, columns.map(({ key }) => key), rows])).toEqual([
    ['links', 'Who occurs with whom', ['source', 'target', 'count', 'pmi'], data.links],
    ['nodes', 'Who has links', ['name', 'type', 'count'], data.nodes],
  ])
  expect(tables.map(({ columns }) => columns.map(({ heading, kind }) => `${heading} ${kind}`))).toEqual([
    ['Name name', 'With name', 'Together count', 'PMI score'],
    ['Name name', 'Type text', 'Sentences count'],
  ])
})

it('tells two of one name apart by type', () => {
  const place = annotated('a', '{Paris} met {Ann Lee}.\n{Ann Lee} saw {Paris }.')
  const entities = place.entities.map((entity) =>
    entity.name === 'Paris ' ? ({ ...entity, name: 'Paris', aliases: ['Paris'], type: 'place' } as const) : entity,
  )
  const { data } = ask([{ ...place, entities }])
  expect(data.nodes.map(({ name, type }) => [name, type])).toEqual([
    ['Ann Lee', 'person'],
    ['Paris', 'person'],
    ['Paris (place)', 'place'],
  ])
})
