import { expect, test } from 'vitest'
import { evaluateQuotes } from '../../src/training/evaluation/evaluateQuotes.ts'
import type { GoldArticle } from '../../src/training/quotes/goldArticle.ts'
import { annotate } from '../../src/index.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures, roundTo } from './figures.ts'
import { readData } from './readData.ts'

// PolNeAR (Newell et al. 2018), its development part.
const mostWithoutSpeaker = 0.04
/** Confidence is that of a careful reader (newsQuotes.test.ts), who asks for more than an overlap by half. */
const mostCalibrationError = 0.1
const gold = readData('quotes/polnear-dev.jsonl.gz') as GoldArticle[] | null

const percent = (share: number): number => roundTo(100 * share, 1)

test.skipIf(gold === null)('quotes are found as people find them, and are as sure as they are right', () => {
  const { kinds, calibration } = evaluateQuotes(gold!, ({ text }) => annotate(plainArticle(text), ['quotes']).quotes)
  for (const { kind, gold: marked, found, exact, overlapping, speakerRight, speakerNone } of kinds) {
    expect(speakerNone, kind).toBeLessThanOrEqual(mostWithoutSpeaker)
    const held = { exact: exact.f1, overlapping: overlapping.f1, speakerRight }
    const { precision, recall } = overlapping
    const reported = {
      ...{ articles: gold!.length, marked, found, speakerNone: percent(speakerNone) },
      ...{ precision: percent(precision), recall: percent(recall) },
    }
    holdFigures(figureFiles.quotes, `polnear-dev, ${kind}`, held, reported)
  }
  expect(calibration.error).toBeLessThanOrEqual(mostCalibrationError)
  const { error, bins } = calibration
  const reported = {
    error: roundTo(error, 3),
    quotes: bins.map(({ count }) => count),
    confidence: bins.map(({ confidence }) => roundTo(confidence, 2)),
    right: bins.map(({ right }) => roundTo(right, 2)),
  }
  holdFigures(figureFiles.quotes, 'polnear-dev, confidence', {}, reported)
})
