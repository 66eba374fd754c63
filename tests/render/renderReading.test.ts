import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/render/displayWidth.ts'
import { renderReading } from '../../src/render/renderReading.ts'
import { plainPaint } from '../../src/render/renderTable.ts'
import type { Paint } from '../../src/render/renderTable.ts'
import type { Reading, ReadingRun } from '../../src/types/result.ts'
import { oddText } from '../oddText.ts'

const run = fc.record({
  text: fc.oneof(oddText, fc.lorem({ maxCount: 40 })),
  style: fc.constantFrom(undefined, 'title', 'name', 'speaker', 'aside', 'mark'),
  said: fc.option(fc.oneof(oddText, fc.constantFrom('Lee', 'Oduya')), { nil: undefined }),
}) as fc.Arbitrary<ReadingRun>
const reading: fc.Arbitrary<Reading> = fc.record({
  heading: fc.array(run, { maxLength: 2 }),
  about: oddText,
  paragraphs: fc.array(fc.array(run, { maxLength: 6 }), { maxLength: 4 }),
})
const width = fc.integer({ min: 40, max: 160 })

test('no line is wider than the terminal, and a terminal obeys nothing', () => {
  fc.assert(
    fc.property(reading, width, (reading, width) => {
      const text = renderReading(reading, { width, paint: plainPaint })
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }),
    {
      // Somebody without a name.
      examples: [
        [{ heading: [{ text: 'Mona '.repeat(20), style: undefined, said: '' }], about: '', paragraphs: [] }, 40],
      ],
    },
  )
})

test('colours change nothing but the marks of quotes', () => {
  const colour = (text: string): string => (text === '' ? '' : `\u001b[1m${text}\u001b[0m`)
  const paint = Object.fromEntries(Object.keys(plainPaint).map((key) => [key, colour])) as unknown as Paint
  const unmarked = reading.map(
    (one) => JSON.parse(JSON.stringify(one).replaceAll('"style":"mark"', '"style":"name"')) as Reading,
  )
  fc.assert(
    fc.property(unmarked, width, (reading, width) => {
      const painted = renderReading(reading, { width, paint }).replace(/\u001b\[[01]m/g, '')
      expect(painted.replace(/[^\S\n]+$/gm, '')).toBe(renderReading(reading, { width, paint: plainPaint }))
    }),
  )
})

const lee = { said: 'Lee' }
const oduya = { said: 'Oduya' }

test('the margin says who speaks, and a line has the words of one speaker', () => {
  const paragraphs = [
    [
      { text: 'The ferry was late. Lee said ' },
      { text: 'the tide had been too low for it to land at all that day', ...lee },
      { text: '; Oduya said ' },
      { text: 'nobody had told her', ...oduya },
      { text: '.' },
    ],
    [{ text: 'It rained.' }],
  ]
  const heading = [{ text: 'Ferry late', style: 'title' as const }]
  const text = renderReading({ heading, about: '2031-05-04', paragraphs }, { width: 42, paint: plainPaint })
  expect(text).toBe(`\
        Ferry late
        2031-05-04

Lee   │ The ferry was late. Lee said the
      │ tide had been too low for it to
      │ land at all that day; Oduya said
Oduya │ nobody had told her.

        It rained.
`)
})

test('without anybody’s words there is no margin', () => {
  const paragraphs = [[{ text: 'It rained.' }]]
  expect(renderReading({ heading: [], about: '', paragraphs }, { width: 42, paint: plainPaint })).toBe('It rained.\n')
})

test('a long name goes on beside the next lines, as far as there are any', () => {
  const long = { said: 'two of the harbour officials' }
  const paragraphs = [
    [{ text: 'the tide had been too low for the ferry to land', ...long }],
    [{ text: 'it had been late', ...long }],
  ]
  const text = renderReading({ heading: [], about: '', paragraphs }, { width: 48, paint: plainPaint })
  expect(text).toBe(`\
two of the   │ the tide had been too low for the
harbour…     │ ferry to land

two of the…  │ it had been late
`)
})
