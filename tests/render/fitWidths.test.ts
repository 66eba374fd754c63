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
