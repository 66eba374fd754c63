import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { annotate } from '../../src/index.ts'
import { evaluateShown } from '../../src/training/evaluation/evaluateShown.ts'
import type { GoldArticle } from '../../src/training/quotes/goldArticle.ts'
import { readNewsLabels } from '../../src/training/quotes/texts/readNewsLabels.ts'
import { usualConfidence } from '../../src/types/choices.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures, roundTo } from './figures.ts'
import { readData } from './readData.ts'

// News articles that nothing was learnt from, with all that is said in them marked: src/training/quotes/texts/labels.jsonl.
const mostCalibrationError = 0.07
/** Of the few whose speaker is left open: too few for a floor that is raised with each of them. */
const leastOpenRight = 0.8
const files = ['related/multinews-clusters-dev.jsonl', 'summaries/multinews-dev.jsonl', 'summaries/cnndm-dev.jsonl']
const texts = new Map(files.map((file) => [file, readData(file)]))

test.skipIf([...texts.values()].includes(null))('a list of quotes can be trusted line by line', () => {
  const labels = readFileSync('src/training/quotes/texts/labels.jsonl', 'utf8').split('\n').filter(Boolean)
  const linesOf = (file: string): string[] => texts.get(file)!.map((line) => JSON.stringify(line))
  const articles = readNewsLabels(labels, linesOf, 'test')
  const { shown, right, open, openRight, marked, markedFound, unmarked, unmarkedFound, calibration } = evaluateShown(
    articles,
    ({ text }) => annotate(plainArticle(text), ['quotes']).quotes,
    usualConfidence,
  )
  holdFigures(
    figureFiles.quotes,
    'news, as shown',
    { rowsRight: right, markedFound, unmarkedFound },
    {
      articles: articles.length,
      shown,
      open,
      openRight: roundTo(100 * openRight, 1),
      marked,
      unmarked,
      error: roundTo(calibration.error, 3),
    },
  )
  expect(openRight).toBeGreaterThanOrEqual(leastOpenRight)
  expect(calibration.error).toBeLessThanOrEqual(mostCalibrationError)

  const single = articles.filter(({ text }) => !hasSingleMarks.test(text)).map(withSingleMarks)
  const found = evaluateShown(single, ({ text }) => annotate(plainArticle(text), ['quotes']).quotes, usualConfidence)
  holdFigures(
    figureFiles.quotes,
    'news, as shown, between single marks',
    { rowsRight: found.right, markedFound: found.markedFound },
    { articles: single.length, shown: found.shown, marked: found.marked },
  )
})

const hasSingleMarks = /‘|(?:^|[\s(])'/m

/** The article as British papers would set it. */
function withSingleMarks(article: GoldArticle): GoldArticle {
  const text = article.text.replaceAll('"', "'").replaceAll('“', '‘').replaceAll('”', '’')
  const quotes = article.quotes.map((quote) => ({ ...quote, text: text.slice(quote.start, quote.end) }))
  return { ...article, text, quotes }
}
