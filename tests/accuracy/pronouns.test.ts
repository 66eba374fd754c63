import { expect, test } from 'vitest'
import { annotate } from '../../src/index.ts'
import type { Span } from '../../src/index.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures, roundTo } from './figures.ts'
import { readData } from './readData.ts'

// GAP (Webster et al. 2018): ambiguous pronouns, each with two names it may mean.
/** Every so many of the 2,000: enough to see a fall. */
const stride = 2
/** As fair to women as to men: the F1 of feminine pronouns over that of masculine ones. */
const leastFeminineOverMasculine = 0.93

type Gender = 'M' | 'F'
interface Case {
  readonly id: string
  readonly text: string
  readonly pronoun: Span
  readonly A: Span & { readonly coref: boolean }
  readonly B: Span & { readonly coref: boolean }
  readonly gender: Gender
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const all = readData('pronouns/gap-dev.jsonl') as Case[] | null
const cases = (all ?? []).filter((_, i) => i % stride === 0)

test.skipIf(all === null)('pronouns mean whom they mean', () => {
  const counts = { M: [0, 0, 0], F: [0, 0, 0] }
  for (const { text, pronoun, A, B, gender } of cases) {
    const { references, mentions } = annotate(plainArticle(text), ['references', 'mentions'])
    const entity = references.find((reference) => overlaps(reference, pronoun))?.entity ?? -1
    for (const name of [A, B]) {
      const isLinked = mentions.some((mention) => mention.entity === entity && overlaps(mention, name))
      if (isLinked || name.coref) counts[gender][isLinked ? (name.coref ? 0 : 1) : 2]!++
    }
  }
  const f1 = ([hit = 0, extra = 0, missed = 0]: readonly number[]): number => (2 * hit) / (2 * hit + extra + missed)
  const feminineOverMasculine = f1(counts.F) / f1(counts.M)
  expect(feminineOverMasculine).toBeGreaterThanOrEqual(leastFeminineOverMasculine)
  const reported = { feminineOverMasculine: roundTo(feminineOverMasculine, 2), pronouns: cases.length }
  holdFigures(figureFiles.others, 'gap-dev', { f1: f1(counts.M.map((count, i) => count + counts.F[i]!)) }, reported)
})
