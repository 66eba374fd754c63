import { expect, test } from 'vitest'
import { findCredits } from '../../../src/articles/page/credits.ts'
import { parseArticle } from '../../../src/articles/parseArticle.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'

/** The line without its credits; `|` stands where some were cut. */
function withoutCredits(line: string): string {
  const ends = findCredits(line, { start: 0, end: line.length })
  return ends.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}|${rest.slice(end)}`, line)
}

test.each([
  ['The quay at Sandvik. (Mona Ekdahl/Reuters)', 'The quay at Sandvik.|'],
  ['The quay at Sandvik, May 3. (AP Photo/Mona Ekdahl, Pool, file)', 'The quay at Sandvik, May 3.|'],
  ['Crews at the quay (Photo: Mona Ekdahl, WireImage)', 'Crews at the quay|'],
  ['The crane fell. REUTERS/Mona Ekdahl', 'The crane fell.|'],
  ['The crane fell in May 2014. REUTERS/Mona Ekdahl/File Photo', 'The crane fell in May 2014.|'],
  ['“We saw it fall.” AFP/Getty Images', '“We saw it fall.”|'],
  ['Nobody was hurt. (Reporting by M. E. Ekdahl; Editing by Tove Lund)', 'Nobody was hurt.|'],
  ['Nobody was hurt. Herald writer Mona J. Ekdahl contributed to this report.', 'Nobody was hurt.|'],
  ['Write to Mona Ekdahl at mona@herald.example. To contact the editor: Tove Lund at t@herald.example', '|'],
  ['The crane fell on the quay... (Associated Press)', 'The crane fell on the quay...|'],
  ['The quay in Sandvik, Tenn. (AP Photo/Mona Ekdahl) (Associated Press)', 'The quay in Sandvik, Tenn.|'],
  ['The quay was shut. (Xinhua)', 'The quay was shut.|'],
  ['The Long Quay Mona Ekdahl/Lund Films', '|'],
  ['The quay was shut. Mona Ekdahl/The Quay Post Mona Ekdahl/The Quay Post', 'The quay was shut.|'],
  ['Getty (3)', '|'],
  ['—Mona Ekdahl contributes columns to the Quay Post', '|'],
  ['Mona Ekdahl on Twitter: http://twitter.example/mona', '|'],
  ['Image copyright Ekdahl Press Image caption The quay was shut', '|The quay was shut'],
])('%s is cut to what it says', (line, rest) => {
  expect(withoutCredits(line)).toBe(rest)
})

test.each([
  'The firm has two partners (Mona Ekdahl and Tove Lund).',
  'She works for the firm (Ekdahl/Lund)',
  '“A quay is a promise.” (Mona Ekdahl)',
  'The mayor quit. Reporting by the Herald led to an inquiry.',
  'The quay is shut. Images by drones show the damage.',
  'The quay is shut. Tove Lund (Sandvik)',
  'The ferry calls at both ports (Sandvik) (Ulvik)',
  'Mona Ekdahl on Twitter: what the mayor of Sandvik got wrong',
  'Mayor of Sandvik Shuts Old Quay to Cars and/or Trucks',
  'The bridge links both towns (Sandvik and Ulvik).',
])('%s has no credit', (line) => {
  expect(findCredits(line, { start: 0, end: line.length })).toEqual([])
})

test('credits are in no paragraph, and the rest of their line is', () => {
  const text = 'Crane falls in Sandvik\n\nA crane fell on Monday. (Mona Ekdahl/Reuters)\n\nNobody was hurt.'
  const { furniture } = parseArticle({ id: 'a', path: null, text })
  const paragraphs = findParagraphs(text, furniture).map(({ start, end }) => text.slice(start, end))
  expect(paragraphs).toEqual(['Crane falls in Sandvik', 'A crane fell on Monday.', 'Nobody was hurt.'])
})

test.each([
  ['A crane fell on Monday.\n\n-- Mona Ekdahl', 'A crane fell on Monday.'],
  ['“A quay is a promise.”\n\n— Mona Ekdahl', '“A quay is a promise.” / — Mona Ekdahl'],
])('a signature is no part of the article, and the name behind a quotation is: %j', (text, rest) => {
  const { furniture } = parseArticle({ id: 'a', path: null, text })
  const paragraphs = findParagraphs(text, furniture).map(({ start, end }) => text.slice(start, end))
  expect(paragraphs.join(' / ')).toBe(rest)
})

test('a long text of brackets that nothing opens is searched for credits in linear time', () => {
  const line = 'A crane fell.)\n'
  const text = line.repeat(40_000)
  const before = process.cpuUsage()
  for (let start = 0; start < text.length; start += line.length)
    findCredits(text, { start, end: start + line.length - 1 })
  expect(process.cpuUsage(before).user / 1000, 'milliseconds').toBeLessThan(3000)
})
