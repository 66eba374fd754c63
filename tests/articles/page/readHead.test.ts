import { describe, expect, test } from 'vitest'
import { cutTitle } from '../../../src/articles/page/cutTitle.ts'
import { parseArticle } from '../../../src/articles/parseArticle.ts'

const body = 'Dockers in Genoa walked out on Monday over night shifts, closing the largest port of Italy for a day.'
const parse = (text: string) => parseArticle({ id: 'a', path: null, text })

describe('a line of an agency or a desk gives byline and source', () => {
  test.each([
    ['By the Associated Press', 'the Associated Press', 'Associated Press'],
    ['BY AGENCE FRANCE-PRESSE', 'AGENCE FRANCE-PRESSE', 'AGENCE FRANCE-PRESSE'],
    ['By Xinhua News Agency', 'Xinhua News Agency', 'Xinhua News Agency'],
    ['By BBC News staff', 'BBC News staff', 'BBC News'],
    ['By Deutsche Welle', 'Deutsche Welle', 'Deutsche Welle'],
    ['By AFP', 'AFP', 'AFP'],
    ['By Xinhua | May 12, 2025', 'Xinhua', 'Xinhua'],
    ['By Bloomberg News', 'Bloomberg News', 'Bloomberg News'],
    ['By Reuters in Genoa', 'Reuters', 'Reuters'],
    ['By Reuters Staff May 12, 2025', 'Reuters Staff', 'Reuters'],
    ['By The Harbour Post Staff', 'The Harbour Post Staff', 'Harbour Post'],
    ['By NDTV staff and wire reports', 'NDTV staff and wire reports', 'NDTV'],
    ['By staff and agencies', 'staff and agencies', null],
    ['By our Special Correspondent', 'our Special Correspondent', null],
    ['By Web Desk', 'Web Desk', null],
    ['By Ann Lee and agencies', 'Ann Lee and agencies', null],
    ['By Ann Lee and Bob Ray with Reuters', 'Ann Lee and Bob Ray with Reuters', 'Reuters'],
    ['By Ann Lee, Associated Press', 'Ann Lee', 'Associated Press'],
    ['By Ann Lee for The Harbour Post', 'Ann Lee', 'Harbour Post'],
    ['By Ann Lee of the Harbour Post', 'Ann Lee', 'Harbour Post'],
    ['By Ann Lee, BBC Correspondent', 'Ann Lee', 'BBC'],
    ['By Ann Lee (Reuters)', 'Ann Lee', 'Reuters'],
    ['By Ann Lee/Harbourly', 'Ann Lee', null],
    ['By Ann Lee, Staff Writer', 'Ann Lee', null],
    ['By Ann Lee, Business Editor', 'Ann Lee', null],
    ['By Ann Lee May 12, 2025', 'Ann Lee', null],
    ['By Ann Lee\nSky News, Genoa', 'Ann Lee', 'Sky News'],
    ['By Ann Lee\nChief Transport Correspondent', 'Ann Lee', null],
    ['Reuters', 'Reuters', 'Reuters'],
    ['Guardian staff and agencies', 'Guardian staff and agencies', 'Guardian'],
    ['Associated Press\nMay 12, 2025', 'Associated Press', 'Associated Press'],
  ])('%s', (line, byline, source) => {
    const article = parse(`Dockers walk out\n${line}\n\n${body}`)
    expect(article).toMatchObject({ title: 'Dockers walk out', byline, source })
    expect(article.furniture.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      article.text.split('\n').slice(1, -2),
    )
  })

  test.each([
    'By Monday Reuters had counted forty ships',
    'By the Press Office they waited for hours',
    'By noon the staff had left.',
    'Crew and staff wait',
    'Strikers meet reporters',
    'Bad News',
    'The Times They Change',
  ])('%s is no such line', (line) => {
    expect(parse(`Dockers walk out\n${line}\n\n${body}`)).toMatchObject({ byline: null, source: null, furniture: [] })
  })
})

describe('a headline stands over a byline, a date or a dateline', () => {
  const text = 'Dockers in Genoa walked out on Monday, the union said.\nThe port is shut. Talks go on.'
  test.each([
    ['By Ann Lee\nMay 12, 2025'],
    ['May 12, 2025\nBy Ann Lee'],
    ['No ship leaves Genoa\nBy Ann Lee\nPublished: 12 May 2025, 9:14'],
    ['No ship leaves Genoa\n12 May 2025'],
    ['No ship leaves Genoa, and none comes in.\nBy Ann Lee | May 12, 2025'],
    ['No ship leaves Genoa\nUnion calls for talks\nBy Reuters Staff\nUpdated: May 12, 2025'],
    ['No ship leaves Genoa\nReuters\n2025-05-12'],
    ['No ship leaves Genoa\nGENOA, May 12, 2025 (Reuters) - Dockers walked out.'],
  ])('%j', (lines) => {
    const { title, published } = parse(`Dockers walk out\n${lines}\n${text}`)
    expect(title).toBe('Dockers walk out')
    expect([null, '2025-05-12']).toContain(published)
  })

  test.each([
    ['a sentence', `Dockers walked out on Monday.\nBy Ann Lee\n${text}`],
    ['a line that goes on', `Dockers walked out on\nmonday in Genoa\nBy Ann Lee\n${text}`],
    ['paragraphs', `${text}\nNobody came.\nNobody went.\nNo crane moved\nBy Ann Lee`],
    ['nothing but a line and a date', 'Dockers walk out\nMay 12, 2025'],
  ])('%s is none', (_, article) => {
    expect(parse(article).title).toBeNull()
  })
})

describe('a title without the labels around it', () => {
  test.each([
    ['Business | Dockers walk out - The Harbour Ledger', 'Dockers walk out', 'The Harbour Ledger'],
    ['POLITICS: Dockers walk out', 'Dockers walk out', null],
    ['Dockers walk out | Reuters', 'Dockers walk out', 'Reuters'],
    ['Dockers walk out – BBC News', 'Dockers walk out', 'BBC News'],
    ['Dockers walk out - World News - The Evening Star', 'Dockers walk out', 'The Evening Star'],
    ['Dockers walk out | Strikes | The Guardian', 'Dockers walk out', 'The Guardian'],
    ['Dockers walk out - harbourly.com', 'Dockers walk out', 'harbourly.com'],
    ['Dockers - and crews - walk out — Times of Genoa', 'Dockers - and crews - walk out', 'Times of Genoa'],
    ['UK news: Dockers walk out', 'Dockers walk out', null],
    ['[Opinion] Dockers walk out', 'Dockers walk out', null],
    ['SPORT - Dockers walk out', 'Dockers walk out', null],
    ['Breaking: Exclusive: Dockers walk out', 'Dockers walk out', null],
    ['UPDATE 2-Dockers walk out', 'Dockers walk out', null],
    ['Arts & Culture » Dockers walk out', 'Dockers walk out', null],
  ])('%s', (line, title, source) => {
    expect(cutTitle(line)).toEqual({ title, source })
  })

  test.each([
    'Genoa: Dockers walk out',
    'UK: Dockers walk out',
    'Dockers walk out - police',
    'Dockers will walk out - IMF',
    'Dockers walk out – The Inside Story',
    'Dockers walk out - A New World',
    'Politics: a short history',
    'Business: Booming',
    'Dockers walk out: Business suffers',
    'Bad news for the Harbour Post',
    'A picture of the port at night. | Getty The dockers of Genoa walk out again, and nobody knows why',
  ])('%s has none', (line) => {
    expect(cutTitle(line)).toEqual({ title: line, source: null })
  })

  test('reach the article', () => {
    const page = `World news\n\nBUSINESS | Dockers walk out - The Harbour Ledger\n\nDockers walk out\n\n${body}`
    const { title, source, dateline, text, furniture } = parse(page)
    expect({ title, source, dateline }).toEqual({
      title: 'Dockers walk out',
      source: 'The Harbour Ledger',
      dateline: null,
    })
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(['World news', 'Dockers walk out'])
  })
})

test.each([
  ['(CNN) -- Dockers walked out.', 'CNN'],
  ['(Reuters) Dockers walked out.', 'Reuters'],
  ['(Genoa) Dockers walked out.', null],
  ['(Genoa Dockers) Dockers walked out.', null],
])('%s comes from %s', (lead, source) => {
  expect(parse(`${lead}\n\n${body}`).source).toBe(source)
})

describe('a first line that speaks of a picture, a player or the page is no headline', () => {
  test.each([
    'CLOSE Dockers in Genoa will walk out over night shifts. Harbour News',
    'Story highlights Dockers walk out over night shifts',
    'Getty Images Union leader Ann Lee',
    'Embed Dockers walk out 1:12 autoplay autoplay',
    '41 SHARES Share Tweet',
    'Get the harbour news into your inbox',
    'Ann Lee at the gates. | Getty Dockers walk out',
    'Union leader Ann Lee speaks at the gates of the port in 2019. Bo Chen for The Harbour Post and the Evening Ledger',
  ])('%s', (line) => {
    expect(parse(`${line}\n\n${body}`).title).toBeNull()
  })

  test.each([
    'CLOSE CALL FOR A FERRY',
    'Close to the pier: a ferry hits a wall',
    'Video shows ferry hit the pier',
    'Image of a ferry goes round the world',
    'Embedded with the dockers of Genoa',
    'Dockers are back. Meet their leader',
  ])('others are: %s', (line) => {
    expect(parse(`${line}\n\n${body}`).title).not.toBeNull()
  })
})
