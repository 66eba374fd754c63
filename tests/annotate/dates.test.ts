import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../src/annotate/structure.ts'
import { articleOf } from './articleOf.ts'

const datesOf = (text: string, published: string | null) => dates.annotate(articleOf(text, published)).dates

const values = (text: string, published: string | null = '2024-03-07') =>
  Object.fromEntries(datesOf(text, published).map((date) => [date.text, date.value]))

describe('dates', () => {
  it('reads full dates without the article’s own', () => {
    const text =
      'Signed on Sept. 11, 2001, renewed 12 May 2015 and in June 2019; the 1990s; 2024-28; the 19th century; 13/04/2021.'
    expect(values(text, null)).toEqual({
      'Sept. 11, 2001': '2001-09-11',
      '12 May 2015': '2015-05-12',
      'June 2019': '2019-06',
      '1990s': '1990/1999',
      '2024-28': '2024/2028',
      '19th century': '1801/1900',
      '13/04/2021': '2021-04-13',
    })
  })

  it('takes a name with a century in it for no date', () => {
    expect(values('19th Century Lamps, a shop, sells lamps of the 19th century.')).toEqual({
      '19th century': '1801/1900',
    })
  })

  it('takes the years of somebody’s life for no decade', () => {
    expect(values('A man in his 30s and a woman in her late 20s sang songs of the 60s.')).toEqual({
      '60s': '1960/1969',
    })
  })

  it('guesses nothing without the article’s own date', () => {
    const text =
      'They met on Monday, after a May 3 call; last year and two weeks ago they had not. It was signed 05/06/2021.'
    expect(Object.values(values(text, null))).toEqual([null, null, null, null, null])
  })

  it('resolves relative dates by the day of publication, a Thursday', () => {
    expect(values('The ministers met on Monday.')).toEqual({ Monday: '2024-03-04' })
    expect(values('The ministers will meet on Monday.')).toEqual({ Monday: '2024-03-11' })
    expect(values('Talks resume in January next year.')).toEqual({ 'January next year': '2025-01' })
    expect(values('They met on June 16th of last year.')).toEqual({ 'June 16th of last year': '2023-06-16' })
    expect(values('It fell last year and two years ago.')).toEqual({ 'last year': '2023', 'two years ago': '2022' })
    expect(values('She visited from December 29 to January 2.')).toEqual({
      'December 29 to January 2': '2023-12-29/2024-01-02',
    })
    expect(values('He came yesterday, and spoke last week.')).toEqual({
      yesterday: '2024-03-06',
      'last week': '2024-02-26/2024-03-03',
    })
  })

  it.each([
    ['The market opens on Saturday.', 'Saturday', '2024-03-09'],
    ['Actors perform the play Sunday.', 'Sunday', '2024-03-10'],
    ['Orla Systems reports earnings Tuesday.', 'Tuesday', '2024-03-12'],
    ['Orla Systems reports Tuesday was its best day.', 'Tuesday', '2024-03-05'],
    ['The reservoir may be full by May.', 'May', '2024-05'],
    ['The reservoir may have been full on Monday.', 'Monday', '2024-03-04'],
    ['He was ordered to pay by Friday.', 'Friday', '2024-03-08'],
    ['Rivals met ahead of Sunday’s poll.', 'Sunday', '2024-03-10'],
    ['Sunday’s poll comes after a year of rows.', 'Sunday', '2024-03-03'],
    ['The tunnel has been dry since Friday.', 'Friday', '2024-03-01'],
    ['The case was adjourned until Friday.', 'Friday', '2024-03-08'],
    ['A guard, fined twice, on Friday lost his job.', 'Friday', '2024-03-01'],
    ['They signed it on 20 March.', '20 March', '2023-03-20'],
    ['The hearing is at 9.30 a.m. on Monday.', 'Monday', '2024-03-11'],
    ['The roof fell in this Monday.', 'this Monday', '2024-03-04'],
    ['The sale runs from Oct. 2 to Oct. 9.', 'Oct. 2 to Oct. 9', '2024-10-02/2024-10-09'],
    ['It snowed from Friday to Sunday.', 'Friday to Sunday', '2024-03-01/2024-03-03'],
  ])('tells by the clause whether a date lies ahead: %s', (text, date, value) => {
    expect(values(text)).toEqual({ [date]: value })
  })

  it.each([
    ['They sing on the second Sunday in April.', 'second Sunday in April', '2024-04-14'],
    ['It shuts on the last day of May 2025.', 'last day of May 2025', '2025-05-31'],
    ['It rained in the first week of February.', 'first week of February', '2024-02-01/2024-02-07'],
    ['Output grew in the second half of 2022.', 'second half of 2022', '2022-07/2022-12'],
    ['He sailed on the twenty-second of June 2021.', 'twenty-second of June 2021', '2021-06-22'],
    ['They met on Wednesday, Feb. 28.', 'Wednesday, Feb. 28', '2024-02-28'],
    ['They met on 2 June 2021, a Wednesday.', '2 June 2021, a Wednesday', '2021-06-02'],
    ['They met on 4 and 5 March.', '4 and 5 March', '2024-03-04/2024-03-05'],
  ])('reads %s', (text, date, value) => {
    expect(values(text)).toEqual({ [date]: value })
  })

  it.each([
    'It was a Black Friday bargain, wrote the Sunday Herald before Ash Wednesday.',
    'Rioters of the Jan. 6 riot had breakfast in room 1999 of 1875 Elm Street at 1930 GMT.',
    'Today, beavers are common. Choirs meet every Tuesday.',
    'At the end of the day, the last day was the hardest for its 1970 voters.',
  ])('takes names, numbers and habits for none: %s', (text) => {
    expect(values(text)).toEqual({})
  })

  it('leaves the weekdays of a story from the past open, but not those of who tells it', () => {
    const text =
      'The dam burst on 3 July 2012. On Wednesday the town was gone. On Tuesday the mayor said it was avoidable.'
    expect(values(text)).toEqual({ '3 July 2012': '2012-07-03', Wednesday: null, Tuesday: '2024-03-05' })
  })

  it('says from what a value was told', () => {
    const text = 'On Monday they found 21/06/2019 and 05/06/2019 on it, two days later 1999.'
    expect(datesOf(text, '2024-03-07').map(({ text: words, value, from }) => [words, value, from])).toEqual([
      ['Monday', '2024-03-04', 'published'],
      ['21/06/2019', '2019-06-21', null],
      ['05/06/2019', '2019-06-05', '21/06/2019'],
      ['two days later', null, null],
      ['1999', '1999', null],
    ])
  })

  it('takes no number, verb or name for a date', () => {
    expect(values('It may draw 2000 people, said April Ryan to Port Today. The March on Rome cost $2015.')).toEqual({})
  })

  it('leaves null what is no day or counts from another event', () => {
    expect(values('On February 30, 2020, and two days later.')).toEqual({
      'February 30, 2020': null,
      'two days later': null,
    })
  })

  it('returns true, ordered, disjoint spans of any text', () => {
    const words = fc.constantFrom(
      'Monday',
      'May',
      '3',
      'to',
      '-',
      ',',
      '2014',
      'last',
      'two',
      'years',
      'ago',
      'the',
      '😀',
      '\n',
      '.',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const date of datesOf(text, '2024-03-07')) {
          expect(text.slice(date.start, date.end)).toBe(date.text)
          expect(date.start).toBeGreaterThanOrEqual(last)
          last = date.end
        }
      }),
    )
  })
})
