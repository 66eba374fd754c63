import { expect, test } from 'vitest'
import { readArticleTerms } from '../../../src/corpus/compare/articleTerms.ts'
import { dot } from '../../../src/corpus/compare/sparseVector.ts'
import { weighArticles } from '../../../src/corpus/compare/weighArticles.ts'
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

test('numbers count once more than words: reports of one event share its figures', () => {
  const told = 'Ferry sank off Skerry with 412 aboard.'
  const withNumber = similarity(told, 'Boat went down, 412 missing.')
  const withWord = similarity('Ferry sank off Skerry with children aboard.', 'Boat went down, children missing.')
  expect(withNumber).toBeGreaterThan(withWord + 0.1)
})
