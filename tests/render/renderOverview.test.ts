import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/render/displayWidth.ts'
import { renderOverview } from '../../src/render/renderOverview.ts'
import { plainPaint } from '../../src/render/renderTable.ts'
import type { Paint } from '../../src/render/renderTable.ts'
import type { Overview, OverviewSection } from '../../src/types/result.ts'
import { oddText } from '../oddText.ts'

const run = fc.record({
  text: fc.oneof(oddText, fc.lorem({ maxCount: 60 })),
  style: fc.constantFrom(undefined, 'heading', 'name', 'figure', 'removed', 'added'),
})
const part = fc.record({
  heading: fc.oneof(oddText, fc.lorem()),
  items: fc.array(fc.array(fc.array(run, { maxLength: 4 }), { maxLength: 3 }), { maxLength: 9 }),
  rows: fc.nat(99),
  table: fc.constant('statements'),
  lines: fc.oneof(fc.constant('title' as const), fc.integer({ min: 1, max: 4 })),
})
const section = fc.record({ title: oddText, parts: fc.array(part, { maxLength: 6 }) })
const style = fc.record({
  width: fc.integer({ min: 40, max: 200 }),
  forPeople: fc.boolean(),
  paint: fc.constant(plainPaint),
})
const only = (section: OverviewSection): Overview => ({ sections: [section], notes: [] })

test('no line is wider than the terminal, no section longer than a screen, and a terminal obeys nothing', () => {
  fc.assert(
    fc.property(section, style, (section, style) => {
      const text = renderOverview(only(section), style)
      const lines = text.split('\n').slice(0, -1)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(style.width)
      expect(lines.length).toBeLessThanOrEqual(40)
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }),
  )
})

test('colours change nothing but the marks of what was changed', () => {
  const colour = (text: string): string => `\u001b[1m${text}\u001b[0m`
  const paint = Object.fromEntries(Object.keys(plainPaint).map((key) => [key, colour])) as unknown as Paint
  const unmarked = section.map(
    (one) => JSON.parse(JSON.stringify(one).replace(/"removed"|"added"/g, '"name"')) as never,
  )
  fc.assert(
    fc.property(unmarked, style, (section, style) => {
      const painted = renderOverview(only(section), { ...style, paint })
      expect(painted.replace(/\u001b\[[01]m/g, '')).toBe(renderOverview(only(section), style))
    }),
  )
})

const sentence = 'The ferry that struck the pier at Dunmere on Monday had been inspected in January.'
const items = (count: number) => Array.from({ length: count }, (_, i) => [[{ text: `${i + 1}. ${sentence}` }]])
const [width, paint] = [60, plainPaint]

test('says how many more there are, and which table has them', () => {
  const parts = [{ heading: 'Told', items: items(2), rows: 9, table: 'statements', lines: 1 }]
  expect(renderOverview(only({ title: 'Story', parts }), { width, paint, forPeople: true })).toBe(`Story
Told  … 7 more (--table statements)
  1. The ferry that struck the pier at Dunmere on Monday…
  2. The ferry that struck the pier at Dunmere on Monday…
`)
})

test('where there is no room for all, each part has its share', () => {
  const parts = ['one', 'two', 'three'].map((table) => {
    return { heading: table, items: items(30), rows: 30, table, lines: 2 }
  })
  const text = renderOverview(only({ title: 'Story', parts }), { width, paint, forPeople: false })
  expect(text.match(/… \d+ more/g)).toEqual(['… 24 more', '… 24 more', '… 24 more'])
})

test('cuts a title in a terminal only', () => {
  const title = `${sentence} ${sentence}`
  const parts = [{ heading: 'By', items: [[[{ text: title }]]], rows: 1, table: 'stories', lines: 'title' as const }]
  const show = (forPeople: boolean) => renderOverview(only({ title: 'Story', parts }), { width, paint, forPeople })
  expect(show(true)).toMatch(/…\n$/)
  expect(show(false).replace(/\s+/g, ' ')).toContain(title)
})

test('marks the words of a quote that were changed', () => {
  const words = [{ text: 'I' }, { text: 'just', style: 'removed' as const }, { text: 'only', style: 'added' as const }]
  const parts = [{ heading: 'Quotes', items: [[words]], rows: 1, table: 'disagreements', lines: 2 }]
  const show = (paint: typeof plainPaint) =>
    renderOverview(only({ title: 'Story', parts }), { width, paint, forPeople: true })
  expect(show(plainPaint)).toContain('I [-just-] {+only+}')
  expect(show({ ...plainPaint, removed: (text) => `<${text}>` })).toContain('I <just> only')
})
