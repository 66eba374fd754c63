import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareSentences, readSentence } from '../../../src/corpus/compare/disagreements/compareSentences.ts'
import { compareArticles } from '../../../src/corpus/compare/compareArticles.ts'
import { annotated } from '../annotated.ts'

const root = new URL('../../fixtures/disagreements/', import.meta.url)

interface Expected {
  readonly kind: string
  readonly values: readonly [string, string]
}

/** A pair as one story, whatever the rule for stories says of such short texts. */
function found(name: string) {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, root), 'utf8')
  const question = compareArticles()
  const articles = ['a', 'b'].map((id) => annotated(id, read(`${id}.txt`).replace(/([.!?]"?) (?=[A-Z"])/g, '$1\n')))
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
  compareSentences(readSentence(a), readSentence(b)).map(({ a, b }) => `${a.text} | ${b.text}`)

test('grants rounding, bounds and other units', () => {
  expect(
    disagree('The fire burned 1,987 trees on the hill.', 'The fire burned about 2,000 trees on the hill.'),
  ).toEqual([])
  expect(disagree('The fire burned 40 trees on the hill.', 'The fire burned 90 trees on the hill.')).toEqual([
    '40 trees | 90 trees',
  ])
  expect(disagree('The plane flew 100 miles off course.', 'The plane flew 161 kilometres off course.')).toEqual([])
  expect(disagree('The plane flew 100 miles off course.', 'The plane flew 300 kilometres off course.')).toHaveLength(1)
})
