import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../src/articles/articleOf.ts'
import { annotate } from '../../../src/pipeline.ts'
import type { Quantity } from '../../../src/types/layers.ts'

/** A sentence behind `#`, then a line for each of its quantities: kind, words, value, unit, what it counts, hedge. */
const cases = readFileSync(new URL('../../fixtures/quantities/sentences.txt', import.meta.url), 'utf8')
  .split('# ')
  .slice(1)
  .map((lines) => lines.trim().split('\n'))

const show = ({ kind, text, value, low, high, unit, per, counts, modifier }: Quantity): string => {
  const amount = value ?? (low === null ? 'open' : `${low} to ${high}`)
  const each = per === null ? null : `a ${per}`
  const inWhat = [unit, each].filter((part) => part !== null).join(' ') || '-'
  return [kind, text, amount, inWhat, counts?.text ?? '-', modifier ?? '-'].join(' | ')
}

const quantitiesOf = (text: string): readonly Quantity[] => annotate(articleOf(text), ['quantities']).quantities

describe('what a sentence says in numbers', () => {
  it.each(cases)('%s', (sentence, ...expected) => {
    expect(quantitiesOf(sentence).map(show)).toEqual(expected)
  })

  it('stands in the text where its span says', () => {
    for (const [text] of cases)
      for (const { start, end, counts, ...quantity } of quantitiesOf(text!)) {
        expect(text!.slice(start, end)).toBe(quantity.text)
        if (counts !== null) expect(text!.slice(counts.start, counts.end)).toBe(counts.text)
      }
  })

  it('takes time linear in a text of nothing but numbers', () => {
    const words = '1,111,111 2-1 one hundred and two to five million $5 '
    expect(quantitiesOf(words.repeat(300)).length).toBeLessThan(4000)
  })
})
