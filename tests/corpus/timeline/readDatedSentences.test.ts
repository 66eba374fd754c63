import { describe, expect, it } from 'vitest'
import { inferDay } from '../../../src/corpus/timeline/inferDay.ts'
import { readDatedSentences } from '../../../src/corpus/timeline/readDatedSentences.ts'
import { annotate } from '../../../src/pipeline.ts'
import { plainArticle } from '../../plainArticle.ts'

const read = (text: string, published: string | null = null) =>
  annotate({ ...plainArticle(text), published }, ['dates', 'sentences', 'paragraphs', 'quantities'])

const rows = (text: string, published: string | null = null): unknown[] =>
  readDatedSentences(read(text, published)).map(({ date, basis, from, expression }) => [date, basis, from, expression])

describe('how a date is known', () => {
  it.each([
    ['stated', 'It sank on 5 March 2024.', '2024-04-01', ['2024-03-05', 'stated', null, '5 March 2024']],
    ['resolved', 'It sank on Monday.', '2024-03-07', ['2024-03-04', 'resolved', '2024-03-07', 'Monday']],
    ['open', 'It sank on Monday.', null, [null, 'open', null, 'Monday']],
  ])('%s: %s', (_, text, published, row) => {
    expect(rows(text, published)).toEqual([row])
  })

  it('inferred from the day on which the article says that somebody said it', () => {
    expect(rows('It sank last year, police said on Tuesday, March 5, 2024.')).toEqual([
      ['2023', 'inferred', 'Tuesday, March 5, 2024', 'last year'],
      ['2024-03-05', 'stated', null, 'Tuesday, March 5, 2024'],
    ])
  })

  it('once for each date of a sentence, and not for a dateline', () => {
    const text = 'GENOA, 6 March 2024 - It sank in 2023, in 2023 as in May 2022. It rained. It sank in 2023.'
    expect(rows(text).map((row) => (row as string[])[0])).toEqual(['2023', '2022-05', '2023'])
    expect(rows('GENOA, 6 March 2024 (Orlo) — It sank.')).toEqual([])
    expect(rows('In Genoa, 6 March 2024 was a holiday.')).toHaveLength(1)
  })

  it.each([
    ['a date alone', 'It sank.\n\nTuesday, March 5, 2024\n\nIt rained.'],
    ['when a page was published', 'It sank.\n\n(Published Tuesday, March 5, 2024)\n\nIt rained.'],
    ['the signature of a post', 'It sank.\n\n— Ann Lee (@annlee) March 5, 2024\n\nIt rained.'],
    ['the label of a speaker', 'ANN LEE (pilot, 2019-2024):\n\nIt sank.'],
  ])('not for %s', (_, text) => {
    expect(rows(text)).toEqual([])
  })

  it.each([
    'The map was published March 5, 2024',
    'It sank, Ann Lee (@annlee) wrote on March 5, 2024',
    'Ann Lee (pilot, 2019-2024): a good run.',
    'It sank. (Storm, March 5, 2024)',
  ])('for what tells more than that: %s', (text) => {
    expect(rows(text)).toHaveLength(1)
  })

  it('with the place of its clause', () => {
    const { text } = read('It rained. The ferry sank in 2023.')
    const [row] = readDatedSentences(read(text))
    expect([row!.text, text.slice(row!.start, row!.end)]).toEqual(Array(2).fill('The ferry sank in 2023.'))
  })
})

it('comes with the figures of its clause, each with what it is of; its date is none', () => {
  const [row] = readDatedSentences(
    read('It sank on 5 March 2024 at 9 a.m. with forty pilots, 3 of 12 boats and $2 million.'),
  )
  expect(row!.figures.map(({ kind, value }) => [kind.trim(), value])).toEqual([
    ['time hour', '9'],
    ['count  pilot', '40'],
    ['count  boat', '3'],
    ['count  boat', '12'],
    ['amount USD', '2000000'],
  ])
})

describe('the day of an article that has none', () => {
  const dayOf = (text: string): string | null => inferDay(read(text))?.value ?? null
  it.each([
    ['police said on March 5, 2024', 'It is over, police said on March 5, 2024.', '2024-03-05'],
    ['told behind the date', 'On March 5, 2024 officials told us that it is over.', '2024-03-05'],
    ['today', 'It is over today, March 5, 2024, at sea.', '2024-03-05'],
    [
      'the latest of several',
      'Police said on March 5, 2024 so. They said on March 8, 2024 no. On March 6, 2024 he said so.',
      '2024-03-08',
    ],
    ['in the third sentence', 'It rained. It poured. Police said on March 5, 2024 that it is over.', '2024-03-05'],
    ['not in the fourth', 'It rained. It poured. It blew. Police said on March 5, 2024 that it is over.', null],
    ['nothing was said that day', 'The strike began on March 5, 2024.', null],
    ['what was said is of that day', 'Police said that on March 5, 2024 it began.', null],
    [
      'it was said far from it',
      'Police said, whatever others may have heard before then, on March 5, 2024 it began.',
      null,
    ],
    ['it was said in another sentence', 'Police said no. March 5, 2024 was cold.', null],
    ['a month', 'Police said in March 2024 that it is over.', null],
    ['another weekday comes first', 'Police said Monday no. Crews said on March 5, 2024 so.', null],
    ['the same weekday comes first', 'Police said Tuesday no. Crews said on March 5, 2024 so.', '2024-03-05'],
  ])('%s: %s', (_, text, day) => {
    expect(dayOf(text)).toBe(day)
  })
})
