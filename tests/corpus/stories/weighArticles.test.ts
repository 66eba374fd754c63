import { expect, test } from 'vitest'
import { readArticleTerms } from '../../../src/corpus/stories/comparedArticle.ts'
import { dot } from '../../../src/algorithms/sparseVector.ts'
import { weighArticles } from '../../../src/corpus/stories/findStories.ts'
import { annotated } from '../annotated.ts'

function similarity(a: string, b: string): number {
  const [left, right] = weighArticles([a, b].map((text, i) => readArticleTerms(annotated(String(i), text))))
  return dot(left!, right!)
}

test('articles that share their words are alike, the same ones most', () => {
  const text = 'The ferry sank off Skerry with 412 aboard.'
  expect(similarity(text, text)).toBeCloseTo(1)
  const other = similarity(text, 'The ferry sank near the harbour.')
  expect(other).toBeLessThan(0.9)
  expect(other).toBeGreaterThan(similarity(text, 'Voters chose a new mayor.'))
})

test('numbers count beside the words that they are: reports of one event share its figures', () => {
  const told = ['Ferry sank off Skerry with 412 aboard.', 'Boat went down, 412 missing.'].map((text, i) =>
    readArticleTerms(annotated(String(i), text)),
  )
  const wordsAlone = told.map((article) => ({ ...article, numbers: { terms: [], counts: [] } }))
  const similar = [told, wordsAlone].map((articles) => {
    const [left, right] = weighArticles(articles)
    return dot(left!, right!)
  })
  expect(similar[0]).toBeGreaterThan(similar[1]! + 0.1)
})

test('what a page says of itself makes nothing alike', () => {
  const house =
    'Sign up for our newsletter. This article was produced in partnership with the Skerry Fund. Support us with a gift.'
  const [ferry, voters] = ['The ferry sank off Skerry.', 'Voters chose a new mayor.'] as const
  expect(similarity(`${ferry} ${house}`, `${voters} ${house}`)).toBeCloseTo(similarity(ferry, voters))
})
