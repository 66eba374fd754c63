import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/render/displayWidth.ts'
import { formats, renderResult } from '../../src/render/renderResult.ts'
import type { RenderOptions } from '../../src/render/renderResult.ts'
import type { Column, Result, Row, Table } from '../../src/types/result.ts'
import { oddText } from '../oddText.ts'

const plainColumns: readonly Column[] = [
  { key: 'name', heading: 'Name', kind: 'name', article: 'article' },
  { key: 'count', heading: 'Count', kind: 'count' },
  { key: 'aliases', heading: 'Also as', kind: 'text' },
]
const columns: readonly Column[] = [
  ...plainColumns.slice(0, 2),
  { key: 'count', heading: '', kind: 'bar' },
  plainColumns[2]!,
  { key: 'count', heading: 'Where', kind: 'spread', show: ({ where }) => where ?? null },
]
const resultOf = (rows: readonly Row[], table: Partial<Table> = {}): Result => ({
  data: rows,
  tables: [{ name: 'names', title: 'Names', columns, rows, ...table }],
})
const onTerminal = (result: Result, options: Partial<RenderOptions> = {}): string =>
  renderResult(result, { format: 'table', forPeople: true, ...options })

const ferries = [
  { name: 'Ann Lee', count: 16, aliases: ['Lee'], where: [9, 0, 7], article: 'a' },
  { name: '王小明', count: 5, aliases: [], where: [0, 5, 0], article: 'b' },
  { name: 'Port Union', count: 0, aliases: [], where: [0, 0, 0], article: 'c' },
]
const rows = fc.array(
  fc.record({
    name: oddText,
    count: fc.nat(999),
    aliases: fc.array(oddText, { maxLength: 4 }),
    where: fc.array(fc.nat(9), { maxLength: 30 }),
    article: fc.constantFrom('a', 'b'),
  }),
  { minLength: 1, maxLength: 12 },
)

describe('bars', () => {
  test('stand beside figures where a terminal has room', () => {
    expect(onTerminal(resultOf(ferries))).toBe(`Name        Count            Also as  Where
Ann Lee        16  ████████  Lee      █ ▇
王小明          5  ██▌                 █
Port Union      0
`)
  })

  test('are of ASCII where a terminal has nothing else', () => {
    expect(onTerminal(resultOf(ferries), { asciiOnly: true })).toBe(`Name        Count            Also as  Where
Ann Lee        16  ########  Lee      # %
王小明          5  ###                 #
Port Union      0
`)
  })

  test('go where there is no room, those of articles first', () => {
    expect(onTerminal(resultOf(ferries), { width: 40 })).toMatch(/^Name +Count +Also as$/m)
    expect(onTerminal(resultOf(ferries), { width: 30 })).toMatch(/^Name +Count +Also as$/m)
    expect(onTerminal(resultOf(ferries), { width: 30 })).not.toMatch(/█/)
  })

  test('are in no pipe, no other format and no list of fields', () => {
    const bare: Result = resultOf(ferries, { columns: plainColumns })
    for (const format of formats) {
      const drawing = { from: 'a', to: 'b', figures: [1, 2] }
      expect(renderResult(resultOf(ferries, { drawing }), { format })).toBe(renderResult(bare, { format }))
      expect(renderResult(resultOf(ferries), { format, table: 'names' })).toBe(
        renderResult(bare, { format, table: 'names' }),
      )
    }
    expect(onTerminal(resultOf(ferries), { fields: ['count'] })).toBe('Count\n   16\n    5\n    0\n')
  })

  test('make no line wider than the terminal, and are all that is new', () => {
    const width = fc.integer({ min: 40, max: 160 })
    fc.assert(
      fc.property(rows, width, (rows, width) => {
        for (const line of onTerminal(resultOf(rows), { width }).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

test('a matrix has a row for each label and a figure for each pair', () => {
  const drawing = { labels: ['One', 'Two', 'Three'], values: [[], [0.5], [null, 0.071]] }
  expect(onTerminal(resultOf([{ name: 'a' }], { columns: plainColumns.slice(0, 1), drawing })))
    .toBe(`   in percent   1  2
1  One
2  Two         50
3  Three           7

Name
a
`)
  expect(onTerminal(resultOf([{ name: 'a' }], { columns: plainColumns.slice(0, 1), drawing }), { width: 30 })).toBe(
    'Name\na\n',
  )
})

test('a course stands above its rows', () => {
  const drawing = { from: '2024-03-01', to: '2024-03-09', figures: [1, 0, 4] }
  const shown = onTerminal(resultOf([{ name: 'a' }], { columns: plainColumns.slice(0, 1), drawing }))
  expect(shown).toBe('2024-03-01 ▂ █ 2024-03-09\n\nName\na\n')
})

describe('links', () => {
  const link = /\u001b\]8;;([^\u001b]*)\u001b\\/g

  test('lead to the article that a cell names', () => {
    const hrefOf = (id: string): string | undefined => (id === 'a' ? 'file:///news/a.txt' : undefined)
    const [, first, second] = onTerminal(resultOf(ferries), { hrefOf }).split('\n')
    expect(first).toMatch(/^\u001b\]8;;file:\/\/\/news\/a.txt\u001b\\Ann Lee\u001b\]8;;\u001b\\ {8}16/)
    expect(second).toMatch(/^王小明/)
  })

  test('take no room, and nothing in an address is obeyed', () => {
    const href = fc.oneof(oddText, fc.constantFrom('https://a.example/', 'x\u001b\\\u001b[31m', 'x\u0007y'))
    fc.assert(
      fc.property(rows, href, (rows, href) => {
        const linked = onTerminal(resultOf(rows), { hrefOf: () => href })
        for (const [, address] of linked.matchAll(link)) expect(['', href]).toContain(address)
        expect(linked.replace(link, '')).toBe(onTerminal(resultOf(rows)))
      }),
    )
  })

  test('are in no other format', () => {
    for (const format of formats.filter((format) => format !== 'table'))
      expect(renderResult(resultOf(ferries), { format, hrefOf: () => 'https://a.example/' })).not.toContain('a.example')
  })
})
