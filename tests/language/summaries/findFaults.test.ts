import { describe, expect, it } from 'vitest'
import { findFaults } from '../../../src/language/summaries/findFaults.ts'

const lead = 'The mill at Orlo burned down on Monday, the mayor said.'

/** The fault of a sentence behind a lead that has none. */
function faultBehind(sentence: string): string {
  const text = `${lead}\n\n${sentence}`
  const spans = [
    { start: 0, end: lead.length },
    { start: lead.length + 2, end: text.length },
  ]
  return findFaults(text, spans, spans, null)[1]!
}

describe('findFaults', () => {
  it.each([
    ['a pronoun', 'He had worked at the mill for thirty years.'],
    ['a pronoun in what is said', '“She ran the mill alone,” said the mayor of Orlo.'],
    ['a pronoun behind a conjunction', 'When he saw the smoke he ran to the river.'],
    ['a count of people', 'The two were found beside the river at dawn.'],
    ['some of what was told', 'One of them had worked at the mill since May.'],
    ['a connective', 'In other words, the mill had no sprinklers at all.'],
    ['what points back', 'With that, the council closed the road to Orlo.'],
  ])('tells a sentence that leans on the one before by %s', (_, sentence) => {
    expect(faultBehind(sentence)).toBe('dangling')
  })

  it.each([
    ['a call to subscribe', 'Get the best of our mill news in your inbox every day.'],
    ['a limit of articles', 'You have three free articles remaining this month.'],
    ['a correction', 'This report has been amended to correct the name of the mill.'],
    ['a call to switch something on', 'Please turn on JavaScript to see the photos of the mill.'],
    ['a call for money', 'If you value news from Orlo, please chip in today.'],
    ['a caption without a verb', 'Ana Reis, owner of the mill at Orlo, near the river.'],
    ['a caption with its day', 'Neighbours watch the mill burn on Monday, May 6, 2024.'],
    ['a teaser cut off', 'The owner of the mill at Orlo has told the police that she...'],
    ['a line of a list', 'Ana B. Reis: Owner of the mill since the year 2001.'],
  ])('tells %s', (_, sentence) => {
    const others = Array.from({ length: 4 }, (_, i) => `The river rose by ${i + 2} feet that week, the mayor said.`)
    const sentences = [...others, sentence]
    const text = sentences.join('\n')
    const spans = sentences.map((own) => ({ start: text.indexOf(own), end: text.indexOf(own) + own.length }))
    expect(findFaults(text, spans, spans, null)).toEqual(['none', 'none', 'none', 'none', 'unfit'])
  })

  it.each([
    'When he was mayor, Ivo Brand bought the mill at Orlo.',
    'The two millers of Orlo were found beside the river.',
    'The council of Orlo has a member for each street.',
    'The report on the mill was updated by the ministry on Friday.',
    'Residents of Orlo love the mill by the river.',
  ])('lets stand: %s', (sentence) => {
    expect(faultBehind(sentence)).toBe('none')
  })

  it('takes a short paragraph for a caption where whose picture it is stands behind it', () => {
    const caption = 'The mill at Orlo after it burned down on Monday.'
    const text = `${caption} Photograph: Ana Reis\n\n${lead}`
    const spans = [
      { start: 0, end: caption.length },
      { start: text.length - lead.length, end: text.length },
    ]
    expect(findFaults(text, spans, spans, null)).toEqual(['unfit', 'none'])
  })
})
