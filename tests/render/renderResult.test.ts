import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderResult, UnknownChoice } from '../../src/render/renderResult.ts'
import { displayWidth } from '../../src/render/displayWidth.ts'
import { safeText } from '../../src/render/safeText.ts'
import type { Format } from '../../src/render/renderResult.ts'
import type { Result } from '../../src/types/result.ts'
import { oddText } from '../oddText.ts'

const hostile = '=HYPERLINK("x")\u001b[31m\u0007, "a"\n<b>|b|</b>\u202e\u009b2J'
const rows = [
  { name: 'Ann Lee', mentions: 12, aliases: ['Lee', 'Ann Lee'] },
  { name: hostile, mentions: 3, aliases: [] },
]
const result: Result = {
  data: rows,
  tables: [
    {
      name: 'entities',
      title: 'Entities',
      rows,
      columns: [
        { key: 'name', heading: 'Name', kind: 'name' },
        { key: 'mentions', heading: 'Mentions', kind: 'count' },
        { key: 'aliases', heading: 'Also as', kind: 'text', hidden: true },
      ],
    },
  ],
}
const hasNoFraction = (value: unknown): boolean => !/\d\.\d|e-/.test(JSON.stringify(value))
const render = (format: Format, fields: string[] | null = null): string => renderResult(result, { format, fields })

describe('each format', () => {
  test('json is the data, with nothing that a terminal obeys', () => {
    expect(JSON.parse(render('json'))).toEqual(rows)
    expect(render('json')).not.toMatch(/[\u007f-\u009f\u202e\u001b]/)
  })

  test('json in pieces is laid out as JSON.stringify does it, with four digits behind the point', () => {
    const rounded = (_: string, value: unknown): unknown =>
      typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 10_000) / 10_000 : value
    const number = fc.oneof(fc.integer(), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
    fc.assert(
      fc.property(fc.tuple(fc.jsonValue({ maxDepth: 3 }).filter(hasNoFraction), number), (data) => {
        fc.pre(
          !/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\udb40/.test(
            JSON.stringify(data),
          ),
        )
        expect(renderResult({ data, tables: [] }, { format: 'json' })).toBe(`${JSON.stringify(data, rounded, 2)}\n`)
      }),
    )
  })

  test('jsonl is one row a line', () => {
    const lines = render('jsonl').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows)
  })

  test('csv quotes, and leaves no formula', () => {
    expect(render('csv').split('\n')).toEqual([
      'name,mentions,aliases',
      'Ann Lee,12,Lee; Ann Lee',
      `"'=HYPERLINK(""x""), ""a"" <b>|b|</b>2J",3,`,
      '',
    ])
  })

  test.each(['=1+1', ' =1+1', '\u00a0@SUM(A1)', '\u200b-1', '＝1+1', '"=1+1" x', 'so; =X', 'so;@X', 'so;  -1'])(
    'no field of CSV or TSV is a formula to a spreadsheet: %s',
    (text) => {
      const table = { ...result.tables[0]!, rows: [{ name: text, mentions: 1, aliases: ['Ann', text] }] }
      for (const format of ['csv', 'tsv'] as const) {
        const [, line = ''] = renderResult({ data: [], tables: [table] }, { format }).split('\n')
        for (const field of line.split(/[,\t;]/)) expect(field).not.toMatch(/^"?[\s\u200b]*[=+\-@＝＋－＠]/u)
      }
    },
  )

  test('a field of TSV with quotation marks is read back as it was', () => {
    const table = { ...result.tables[0]!, rows: [{ name: '"We won\'t," he "said"', mentions: 1, aliases: [] }] }
    const [, line] = renderResult({ data: [], tables: [table] }, { format: 'tsv' }).split('\n')
    expect(line).toBe('"""We won\'t,"" he ""said"""\t1\t')
  })

  test('what nobody sees is not printed, and escaped in JSON', () => {
    const data = [{ name: 'Ann\u061c\u200b\u2060\ufeff\u202e\u{e0041}Lee' }]
    const hidden: Result = { data, tables: [{ ...result.tables[0]!, rows: data }] }
    for (const format of ['table', 'csv', 'tsv', 'markdown'] as const)
      expect(renderResult(hidden, { format })).toContain('AnnLee')
    expect(JSON.parse(renderResult(hidden, { format: 'json' }))).toEqual(data)
    expect(renderResult(hidden, { format: 'json' })).toMatch(/^[\n\u0020-\u007e]*$/)
  })

  test('markdown shows markup as text', () => {
    expect(render('markdown')).toContain('\\<b\\>\\|b\\|\\</b\\>')
  })

  test('a table leaves hidden columns out, and has them when they are named', () => {
    expect(render('table')).not.toContain('Also as')
    expect(render('table', ['aliases']).split('\n')[0]?.trim()).toBe('Also as')
  })

  test('fields select, in every format', () => {
    expect(JSON.parse(render('json', ['mentions']))).toEqual([{ mentions: 12 }, { mentions: 3 }])
    expect(render('tsv', ['mentions', 'name']).split('\n')[1]).toBe('12\tAnn Lee')
    expect(() => render('csv', ['nmae'])).toThrow(UnknownChoice)
    expect(() => render('pdf' as Format)).toThrow('no format “pdf” here; there are: table, json, jsonl')
  })
})

test('a table is never wider than its terminal and never has a control character', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
    fc.constant(hostile),
    fc.constant('x'.repeat(500)),
    fc.constant('中国 cafe\u0301 👩‍👩‍👧 '.repeat(20)),
    oddText.map(safeText),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.integer({ min: 40, max: 160 }), (texts, width) => {
      const [table] = result.tables
      const filled = { ...table!, rows: texts.map((name, mentions) => ({ name, mentions, aliases: [] })) }
      const printed = renderResult({ data: [], tables: [filled] }, { format: 'table', width })
      for (const line of printed.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }),
    { numRuns: 200 },
  )
})

test.each(['中国', 'cafe\u0301', '\u200b'])('a long cell with %s is laid out in no time', (odd) => {
  const name = `${odd} ${'that it is so and '.repeat(10_000)}`
  const table = { ...result.tables[0]!, rows: [{ name, mentions: 1, aliases: [] }] }
  const before = process.cpuUsage()
  renderResult({ data: [], tables: [table] }, { format: 'table' })
  expect(process.cpuUsage(before).user / 1000, 'milliseconds').toBeLessThan(2000)
})
