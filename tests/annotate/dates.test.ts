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
