import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readByline } from '../../src/articles/page/readByline.ts'
import { readDateline } from '../../src/articles/page/readDateline.ts'
import { normalizeDate, readTimestamp } from '../../src/articles/page/readTimestamp.ts'
import { parseArticle } from '../../src/articles/parseArticle.ts'

const pages = 'tests/fixtures/articles/pages'
const parse = (text: string) => parseArticle({ id: 'a', path: null, text })

test.each(readdirSync(pages).filter((name) => !name.endsWith('.json')))('%s says what stands beside it', (name) => {
  const article = parse(readFileSync(join(pages, name), 'utf8'))
  const expected = JSON.parse(readFileSync(join(pages, name.replace(/\.\w+$/, '.json')), 'utf8')) as object
  const { title, published, source, byline, dateline, url } = article
  const furniture = article.furniture.map(({ start, end }) => article.text.slice(start, end))
  expect({ title, published, source, byline, dateline, url, furniture }).toEqual(expected)
})

test('what is given wins over what the text says', () => {
  const text = readFileSync(join(pages, 'agency.txt'), 'utf8')
  const given = { title: 'Genoa port shut', published: 'Sat, 10 May 2025 09:00:00 GMT', source: 'The Harbour Post' }
  expect(parseArticle({ id: 'a', path: null, text, ...given })).toMatchObject({
    ...given,
    published: '2025-05-10',
    dateline: 'GENOA, Italy',
  })
})

test('the headings of a chronicle are not the day of its publication', () => {
  const day = 'The harbour froze, and the people of the town walked over to the island for the first time in years.'
  const chronicle = `Cold days\n\nJan. 3, 1963\n${day}\nJan. 9, 1987\n${day}\n`
  expect(parse(chronicle).published).toBe(null)
  expect(parse(`Cold days\nPublished: 4 May 2024\n\nJan. 3, 1963\n${day}\nJan. 9, 1987\n${day}\n`).published).toBe(
    '2024-05-04',
  )
})

describe('date lines', () => {
  test.each([
    ['date 2025-05-12', '2025-05-12'],
    ['Dec 28, 2023 - 14:42', '2023-12-28'],
    ['2024-03-09T10:00:00+01:00', '2024-03-09'],
    ['Published: 12 May 2025', '2025-05-12'],
    ['Published on Monday, May 12th, 2025 at 10:00 a.m. ET', '2025-05-12'],
    ['May 12, 2025 10:00 am IST', '2025-05-12'],
    ['Sept. 3, 2024 | Updated: Sept. 4, 2024 8:15pm EDT', '2024-09-03'],
    ['Last updated: 31.12.2024, 18:05 GMT+2', '2024-12-31'],
    ['Mon, 9 Mar 2026 07:00 UTC', '2026-03-09'],
    ['5 min read · Updated 2 hours ago', null],
    ['03/04/2025', null],
    ['Friday, May 2', null],
  ])('%s', (line, iso) => {
    expect(readTimestamp(line)).toMatchObject({ iso, end: line.length })
  })

  test.each([
    'May be',
    'Monday',
    'Updated',
    '12 months later',
    'March on Rome',
    'On May 12, 2025, dockers',
    'February 31, 2024 was no day',
  ])('%s is none', (line) => {
    const read = readTimestamp(line)
    expect(read === undefined || read.iso === null || read.end < line.length).toBe(true)
  })
})

test.each([
  ['Sat, 09 Mar 2024 10:00:00 GMT', '2024-03-09'],
  ['2024-03-09', '2024-03-09'],
  ['20240309', '2024-03-09'],
  ['2024-03', '2024-03'],
  ['1709978400', '2024-03-09'],
  ['1709978400000', '2024-03-09'],
  ['last spring', 'last spring'],
])('a given date %s is %s', (given, iso) => {
  expect(normalizeDate(given)).toBe(iso)
})

describe('datelines', () => {
  test.each([
    ['PARIS (Reuters) - The talks', 'PARIS', 'Reuters'],
    ['LONDON, March 3 (AP) — The talks', 'LONDON', 'AP'],
    ['NEW YORK — The talks', 'NEW YORK', null],
    ['WASHINGTON (CNN) -- The talks', 'WASHINGTON', 'CNN'],
    ['Washington (CNN)The talks', 'Washington', 'CNN'],
    ['RIO DE JANEIRO, Brazil (AFP) – The talks', 'RIO DE JANEIRO, Brazil', 'AFP'],
    ['GENOA, Italy, March 3, 2024 (ANSA) - The talks', 'GENOA, Italy', 'ANSA'],
    ['New Delhi, May 2 (PTI) - The talks', 'New Delhi', 'PTI'],
    ['MOSCOW: The talks', 'MOSCOW', null],
    ['New Delhi: The talks', 'New Delhi', null],
    ['ST. LOUIS 1996-08-30', 'ST. LOUIS', null],
    ['UNITED NATIONS — “We', 'UNITED NATIONS', null],
  ])('%s', (text, place, agency) => {
    expect(readDateline(text)).toMatchObject({ place, agency })
  })

  test.each([
    'The port — Genoa has no larger one — is shut',
    'Genoa — the largest port',
    'WATCH: Dockers walk out',
    'Analysis: The talks',
    'He said: “We',
    'Ann Lee (left) and Bob Ray met',
    'CRICKET - ENGLAND WIN',
    'U.S. President',
    'OPEC+ met',
  ])('%s is none', (text) => {
    expect(readDateline(text)).toBeUndefined()
  })
})

test.each([
  ['By Ann Lee', 'Ann Lee'],
  ['by Ann Lee and Bob Ray, Staff Writer', 'Ann Lee and Bob Ray'],
  ["By Ann O'Lee, Bob de la Ray & Cy J. Dow", "Ann O'Lee, Bob de la Ray & Cy J. Dow"],
  ['BY ANN LEE, Correspondent', 'ANN LEE'],
  ['By our staff', 'our staff'],
  ['By Associated Press', 'Associated Press'],
  ['By Monday the port was shut', undefined],
])('the byline of %s', (line, names) => {
  expect(readByline(line)?.names).toBe(names)
})

describe('a headline', () => {
  const body = 'Dockers in Genoa walked out on Monday over night shifts, closing the largest port of Italy for a day.'
  test.each([
    ['stands first, short and without a full stop', `Dockers walk out\n\n${body}`, 'Dockers walk out'],
    ['may ask', `Will dockers walk out?\n${body}`, 'Will dockers walk out?'],
    ['may end in a full stop before a dateline', `Dockers walk out.\nGENOA (ANSA) - ${body}`, 'Dockers walk out.'],
    ['is no sentence', `Dockers walked out.\n${body}`, null],
    ['is not the only line', 'Dockers walk out', null],
    ['is no first line of a wrapped text', `Dockers walked out\nin Genoa.\n${body}`, null],
    ['may be marked up', `# Dockers walk out.\n\n${body}`, 'Dockers walk out.'],
  ])('%s', (_, text, title) => {
    expect(parse(text).title).toBe(title)
  })
})

test('furniture of any text is in order, apart, and inside of it', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('---', 'Share', 'a: b', 'By Ann Lee', 'May 12, 2025', '# A b', 'PARIS: '),
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'), (lines, feed) => {
      const { text, furniture } = parse(lines.join(feed))
      expect(text).toBe(lines.join(feed))
      furniture.reduce((end, span) => {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        return span.end
      }, 0)
      expect(furniture.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
    }),
  )
})
