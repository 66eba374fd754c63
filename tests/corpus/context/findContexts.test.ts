import { expect, test } from 'vitest'
import { findContexts } from '../../../src/corpus/context/findContexts.ts'
import type { ContextOptions } from '../../../src/corpus/context/findContexts.ts'
import { annotated } from '../annotated.ts'

const articles = [
  annotated('a', 'The strike began when {Ann Lee} spoke.\nThen {she|Ann Lee} left for the harbour.'),
  annotated('b', 'Dockers heard {A. Lee} speak of a strike.\n\nA long STRIKE hurts everyone.'),
]

function ask(term: string, options?: ContextOptions) {
  const question = findContexts(term, options)
  return question.finish(articles.reduce((state, article) => question.add(state, article), question.empty()))
}

test('finds an entity under all its names and references, in every article', () => {
  const { data } = ask('Ann Lee')
  expect(data.map(({ article, keyword, entity }) => [article, keyword, entity])).toEqual([
    ['a', 'Ann Lee', 'Ann Lee'],
    ['a', 'she', 'Ann Lee'],
    ['b', 'A. Lee', 'Ann Lee'],
  ])
  for (const { article, start, end, keyword } of data)
    expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(keyword)
})

test('finds a word in any case, with its neighbours, within its paragraph', () => {
  const { data } = ask('strike', { width: 8 })
  expect(data.map(({ left, keyword, right }) => `${left}|${keyword}|${right}`)).toEqual([
    'The|strike|began',
    'of a|strike|.',
    'A long|STRIKE|hurts',
  ])
})

test('sorts by either neighbour', () => {
  expect(ask('strike', { sort: 'left' }).data.map(({ left }) => left.split(' ').at(-1))).toEqual(['a', 'long', 'The'])
  expect(ask('strike', { sort: 'right' }).data.map(({ right }) => right.split(' ')[0])).toEqual(['.', 'began', 'hurts'])
})

test('says what may have been meant where nothing is found', () => {
  const { data, notes } = ask('Ann Leo')
  expect(data).toEqual([])
  expect(notes?.join()).toContain('Ann Lee')
})

test('gives the same answer however the articles are shared out', () => {
  const question = findContexts('Ann Lee')
  const [a, b] = articles.map((article) => question.add(question.empty(), article))
  const merged = question.merge(JSON.parse(JSON.stringify(a)) as typeof a & object, b!)
  expect(question.finish(merged)).toEqual(ask('Ann Lee'))
})

test('shows so many lines, of words and names alike in text order, and none twice', () => {
  expect(ask('Lee', { top: 2 }).data.map(({ keyword, entity }) => [keyword, entity])).toEqual([
    ['Ann Lee', 'Ann Lee'],
    ['she', 'Ann Lee'],
  ])
  expect(ask('Lee').data.map(({ keyword }) => keyword)).toEqual(['Ann Lee', 'she', 'A. Lee'])
  expect(ask('Lee', { top: null }).data).toHaveLength(3)
})

test('finds a phrase in any case, without accents, across white space, and no part of a word', () => {
  const question = findContexts('un café')
  const article = annotated('c', 'Vu dans UN  CAFE, un cafétier, à un café.\n\nIt rained, un.\n\ncafé')
  const { data, notes } = question.finish(question.add(question.empty(), article))
  expect(data.map(({ left, keyword, right }) => [left, keyword, right])).toEqual([
    ['Vu dans', 'UN CAFE', ', un cafétier, à un café.'],
    ['Vu dans UN CAFE, un cafétier, à', 'un café', '.'],
  ])
  expect(notes).toEqual([])
})

test('finds nothing without a word, and says so', () => {
  const { data, notes } = ask('…')
  expect(data).toEqual([])
  expect(notes).toHaveLength(1)
})

test('has a table of its lines', () => {
  const [table] = ask('strike').tables
  expect(table).toMatchObject({ name: 'contexts', title: '“strike” in context', rows: ask('strike').data })
})

test('sorts by all words beside the keyword, nearest first', () => {
  const question = findContexts('port', { sort: 'left' })
  const told = annotated('d', 'The big old port.\n\nThe Old port.\n\nA big old port.\n\nNew port.')
  const left = question.finish(question.add(question.empty(), told)).data.map((line) => line.left)
  expect(left).toEqual(['New', 'A big old', 'The big old', 'The Old'])
})
