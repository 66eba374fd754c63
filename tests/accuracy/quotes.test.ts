import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { evaluateQuotes } from '../../src/training/evaluation/evaluateQuotes.ts'
import type { GoldArticle } from '../../src/training/quotes/goldArticle.ts'
import { annotate } from '../../src/index.ts'
import { plainArticle } from '../plainArticle.ts'

// PolNeAR (Newell et al. 2018), its development part. Floors are only ever raised; that of indirect speakers fell once, when more such quotes were given.
const floors = {
  'direct+mixed': { exact: 0.821, overlapping: 0.906, speakerRight: 0.956 },
  indirect: { exact: 0.477, overlapping: 0.628, speakerRight: 0.918 },
}
const mostCalibrationError = 0.05
const file = `${process.env.DIGEST_DATA ?? '../shared/data'}/quotes/polnear-dev.jsonl.gz`

test.skipIf(!existsSync(file))(`quotes are found as people find them (skipped without ${file})`, () => {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  const gold = lines.map((line) => JSON.parse(line) as GoldArticle)
  const { kinds, calibration } = evaluateQuotes(gold, ({ text }) => annotate(plainArticle(text), ['quotes']).quotes)
  for (const { kind, exact, overlapping, speakerRight, speakerNone } of kinds) {
    expect(exact.f1).toBeGreaterThanOrEqual(floors[kind].exact)
    expect(overlapping.f1).toBeGreaterThanOrEqual(floors[kind].overlapping)
    expect(speakerRight).toBeGreaterThanOrEqual(floors[kind].speakerRight)
    expect(speakerNone).toBeLessThanOrEqual(0.04)
  }
  expect(calibration.error).toBeLessThanOrEqual(mostCalibrationError)
})
