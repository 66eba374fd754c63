import { expect, test } from 'vitest'
import { fitWidths } from '../../src/render/fitWidths.ts'
import type { Column } from '../../src/types/result.ts'

const columns: readonly Column[] = [
  { key: 'name', heading: 'Name', kind: 'name' },
  { key: 'count', heading: 'N', kind: 'count' },
]

test('fits any number of rows, and of lines in a cell', () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => ['Ann Lee', String(i)])
  expect(fitWidths(columns, rows, 80, 2)).toEqual([7, 6])
  expect(fitWidths(columns, [['x\n'.repeat(200_000), '1']], 80, 2)).toEqual([4, 1])
})

test('prose keeps room to be read beside long words', () => {
  const quotes: readonly Column[] = [
    { key: 'id', heading: 'Quote', kind: 'text' },
    { key: 'speaker', heading: 'Speaker', kind: 'name' },
    { key: 'cue', heading: 'Cue', kind: 'text' },
    { key: 'said', heading: 'Said', kind: 'prose' },
    { key: 'article', heading: 'Article', kind: 'title' },
  ]
  const cells = [
    '0123#1',
    'Wilhelmina Oosterhout',
    'acknowledging',
    'The roof is safe. '.repeat(9),
    '0123456789'.repeat(2),
  ]
  const widths = fitWidths(quotes, [cells], 80, 2)
  expect(widths[3]).toBe(28)
  expect(widths.reduce((a, b) => a + b)).toBe(72)
})
