import { expect, test } from 'vitest'
import { listFigures } from '../../../src/corpus/figures/listFigures.ts'
import type { Quantity } from '../../../src/types/layers.ts'
import { quoted } from '../quotes/quoted.ts'

const text = [
  '{Ann Lee} said 40 boats left, and that {Bo Chen} had told her “we lost 7 boats”, after 40 boats came.',
  '{Bo Chen} said 40 boats left. Then 3 boats sank.',
].join('\n')
const outer = '40 boats left, and that Bo Chen had told her “we lost 7 boats”'
const inner = '“we lost 7 boats”'
const article = quoted('port', text, [
  { by: 'Ann Lee', text: outer },
  { by: 'Bo Chen', text: inner },
])

/** Each count of boats, where it stands. */
const quantities = [...article.text.matchAll(/(\d+) boats/g)].map(({ 0: words, 1: value, index }): Quantity => {
  const span = { start: index, end: index + words.length, text: words }
  const of = { start: span.end - 5, end: span.end, text: 'boats' }
  return {
    ...span,
    kind: 'count',
    value: Number(value),
    low: null,
    high: null,
    unit: null,
    per: null,
    counts: of,
    modifier: null,
  }
})

test('a figure is given by the innermost quote around it, else by the article, and told once for each who gives it', () => {
  const question = listFigures()
  const { data } = question.finish(question.add(question.empty(), { ...article, quantities }))
  expect(data.map(({ figure, speaker, times }) => [figure, speaker, times])).toEqual([
    ['40 boats', 'Ann Lee', 1],
    ['7 boats', 'Bo Chen', 1],
    ['40 boats', null, 2],
    ['3 boats', null, 1],
  ])
})
