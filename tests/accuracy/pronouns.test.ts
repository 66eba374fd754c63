import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { annotate } from '../../src/index.ts'
import type { Span } from '../../src/index.ts'
import { plainArticle } from '../plainArticle.ts'

// GAP (Webster et al. 2018): ambiguous pronouns, each with two names it may mean. Floors are only ever raised.
const floors = { f1: 66, feminineOverMasculine: 0.93 }
const file = `${process.env.DIGEST_DATA ?? '../shared/data'}/pronouns/gap-dev.jsonl`
/** Every so many of the 2,000: enough to see a fall. */
const stride = 2

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

test.skipIf(!existsSync(file))(`pronouns mean whom they mean (skipped without ${file})`, () => {
  const counts = { M: [0, 0, 0], F: [0, 0, 0] }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  for (let i = 0; i < lines.length; i += stride) {
    const { text, pronoun, A, B, gender } = JSON.parse(lines[i]!) as Case
    const { references, mentions } = annotate(plainArticle(text), ['references', 'mentions'])
    const entity = references.find((reference) => overlaps(reference, pronoun))?.entity ?? -1
    for (const name of [A, B]) {
      const isLinked = mentions.some((mention) => mention.entity === entity && overlaps(mention, name))
      if (isLinked || name.coref) counts[gender][isLinked ? (name.coref ? 0 : 1) : 2]!++
    }
  }
  const f1 = ([hit = 0, extra = 0, missed = 0]: readonly number[]): number => (200 * hit) / (2 * hit + extra + missed)
  expect(f1(counts.M.map((count, i) => count + counts.F[i]!))).toBeGreaterThanOrEqual(floors.f1)
  expect(f1(counts.F) / f1(counts.M)).toBeGreaterThanOrEqual(floors.feminineOverMasculine)
})
