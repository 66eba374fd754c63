import { describe, expect, it } from 'vitest'
import { compareSentences } from '../../../../../src/corpus/compare/disagreements/facts/compareSentences.ts'
import { factsOf } from '../../factsOf.ts'

/** In what two sentences disagree, of such a likeness. */
const disagree = (a: string, b: string, similarity = 0.3): string[] =>
  compareSentences(factsOf(a), factsOf(b), similarity).map(({ a, b }) => `${a.text} | ${b.text}`)

describe('dates of one act disagree', () => {
  it.each([
    [
      'months',
      'Lee was named harbour master of Genoa in May 2014 after a long career.',
      'Lee, hired in April as harbour master of Genoa, was well liked.',
      'May | April',
    ],
    [
      'the months of a letter, whatever else has a month',
      'The bishop wrote a long angry letter to the mayor in May, clerks say.',
      'The bishop, who died in December, in April wrote a long angry letter to the mayor.',
      'May | April',
    ],
    [
      'days of what a noun names',
      'The port seeks back its costs from the union, according to a court filing on Thursday.',
      'The port filed court papers on Wednesday to get its costs from the union.',
      'Thursday | Wednesday',
    ],
    [
      'parts of one day',
      'A baker complained of a smell in the harbour on Saturday afternoon.',
      'The crate was found when a baker noticed a smell in the harbour on Saturday morning.',
      'Saturday afternoon | Saturday morning',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(disagree(a, b)).toEqual([expected])
  })

  it('that follow one another, of sentences that are much alike, whatever their verbs', () => {
    const a = 'In an article posted Oct. 30, the pilot Ann Lee claimed that the ferry hit the pier.'
    const b = 'The pilot Ann Lee told the paper on Oct. 29 that the ferry hit the pier.'
    expect(disagree(a, b, 0.5)).toEqual(['Oct. 30 | Oct. 29'])
    expect(disagree(a, b, 0.3)).toEqual([])
    expect(disagree(a, b.replace('29', '26'), 0.5)).toEqual([])
  })
})

describe('dates of two acts do not', () => {
  it.each([
    ['months of two years', 'The bridge opened to ships in July 2018.', 'The bridge opened to ships in June 2025.'],
    ['months of two figures', 'The port took in 310 ships in May.', 'The port took in 295 ships in June.'],
    ['months of two acts', 'The ferry is to be launched in July.', 'The ferry is to be sold in June.'],
    [
      'days on which two said so',
      'The mayor said on Monday the port is safe.',
      'The mayor said on Friday the port is safe.',
    ],
    [
      'parts of two days',
      'The crate was shown in the bay on Friday evening.',
      'On Saturday morning a crate sank in the bay.',
    ],
  ])('%s', (_, a, b) => {
    expect(disagree(a, b)).toEqual([])
  })
})

describe('figures', () => {
  it('are of one thing where two words in a row stand near both, and the numbers are not far apart', () => {
    const a = 'The union leader said that crews look into possible sightings of the yacht in 11 bays.'
    const b = 'Divers in 19 bays have been asked for possible sightings, but were told of nothing sure.'
    expect(disagree(a, b, 0.2)).toEqual(['11 bays | 19 bays'])
    expect(disagree(a, b.replace('19', '190'), 0.2)).toEqual([])
  })

  it('are one where they are given in two units', () => {
    const a = 'The flights will bring the probe within 39 miles (63 kilometres) of the crater.'
    expect(disagree(a, 'The probe will be brought within 37 miles of the crater.', 0.5)).toEqual([
      '39 miles | 37 miles',
    ])
  })
})

describe('two names in one place', () => {
  const told = (name: string): string =>
    `The old pilot lived and died quietly in a small house by the harbour in ${name} that he had built.`
  it.each([
    ['two towns', 'Genoa', 'Naples', ['Genoa | Naples']],
    ['one place and its short form', 'Calif.', 'California', []],
    ['a body and its initials', 'UN', 'United Nations', []],
  ])('%s', (_, a, b, expected) => {
    expect(disagree(told(a), told(b), 0.9)).toEqual(expected)
  })

  it('are two last names of one in a role', () => {
    const [a, b] = ['Lanz', 'Bern'].map((name) => `The cast has pilot Ann Lee and her friend Ivo ${name} (Jo Sand).`)
    expect(disagree(a!, b!)).toEqual(['Ivo Lanz | Ivo Bern'])
    expect(disagree(a!, b!.replace('Bern', 'van Bern'))).toEqual([])
  })

  it('are none in headlines', () => {
    expect(disagree('Harbour Crews Rescue Genoa Sailors', 'Harbour Crews Rescue Naples Sailors', 0.9)).toEqual([])
  })

  it('may be one person, addressed and named', () => {
    const told = (name: string): string => `The judge ${name} was named head of the harbour court on Monday.`
    expect(disagree(told('Dr. Lee'), told('Ann Lee'), 0.9)).toEqual([])
    expect(disagree(told('Joan Lee'), told('Ann Lee'), 0.9)).toEqual(['Joan Lee | Ann Lee'])
  })
})
