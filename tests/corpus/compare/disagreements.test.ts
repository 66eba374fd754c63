import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareSentences } from '../../../src/corpus/compare/disagreements/facts/compareSentences.ts'
import { factsOf } from './factsOf.ts'
import { compareArticles } from '../../../src/corpus/compare/compareArticles.ts'
import { annotate } from '../../../src/pipeline.ts'
import { plainArticle } from '../../plainArticle.ts'

const root = new URL('../../fixtures/disagreements/', import.meta.url)

interface Expected {
  readonly kind: string
  readonly values: readonly [string, string]
}

function found(name: string) {
  return compare(['a', 'b'].map((id) => readFileSync(new URL(`${name}/${id}.txt`, root), 'utf8')))
}

/** Articles a, b, c ... compared. */
function compare(texts: readonly string[]) {
  const question = compareArticles()
  const articles = texts.map((text, i) =>
    annotate({ ...plainArticle(text), id: 'abcdef'.charAt(i) }, question.requires),
  )
  const { data } = question.finish(articles.reduce((state, article) => question.add(state, article), question.empty()))
  return data
}

describe('planted disagreements', () => {
  for (const name of readdirSync(root)) {
    test(name, () => {
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, root), 'utf8')) as Expected[]
      const { stories, disagreements } = found(name)
      expect(stories).toHaveLength(1)
      expect(disagreements.map(({ kind }) => kind).sort()).toEqual(expected.map(({ kind }) => kind).sort())
      for (const { kind, values } of expected) {
        const listed = disagreements.find((one) => one.kind === kind)
        expect(listed?.value).toContain(values[0])
        expect(listed?.otherValue).toContain(values[1])
        expect(listed?.text).toContain(values[0])
      }
    })
  }
})

const disagree = (a: string, b: string): string[] =>
  compareSentences(factsOf(a), factsOf(b), 0.3).map(({ a, b }) => `${a.text} | ${b.text}`)

test('grants rounding, bounds and other units', () => {
  expect(
    disagree('The fire burned 1,987 trees on the hill.', 'The fire burned about 2,000 trees on the hill.'),
  ).toEqual([])
  expect(disagree('The fire burned 40 trees on the hill.', 'The fire burned 90 trees on the hill.')).toEqual([
    '40 trees | 90 trees',
  ])
  expect(disagree('The fire burned about 90 trees on the hill.', 'The fire burned 40 trees on the hill.')).toHaveLength(
    1,
  )
  expect(disagree('The plane flew 100 miles off course.', 'The plane flew 161 kilometres off course.')).toEqual([])
  expect(disagree('The plane flew 100 miles off course.', 'The plane flew 300 kilometres off course.')).toHaveLength(1)
})

test('lists a disagreement once, with every article that tells it', () => {
  const [disagreement, ...others] = compare([
    'Ferry sinks off Skerry\n\nThe coastguard said 26 people were killed when a ferry sank off the island of Skerry.',
    'Skerry mourns\n\nA ferry sank off the island of Skerry, and 28 people were killed, the coastguard said.',
    'Ferry disaster\n\n26 people were killed when a ferry sank in a storm off the island of Skerry, the coastguard said.',
  ]).disagreements
  expect(others).toEqual([])
  expect(disagreement?.tellings.map(({ article, value }) => `${article} ${value}`).sort()).toEqual([
    'a 26 people',
    'b 28 people',
    'c 26 people',
  ])
})

test('finds next to nothing in lists of figures, names and quotes', () => {
  const lists = ['26 men, ', 'Harmsley Vorgan, ', '"He said that he would never go there again." ']
  const texts = [1, 2].map((turn) => lists.map((item) => `${item.repeat(500)}${turn}.`).join('\n\n'))
  expect(compare(texts).disagreements.length).toBeLessThan(10)
})
