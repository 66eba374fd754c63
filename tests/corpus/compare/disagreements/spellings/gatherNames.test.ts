import { describe, expect, it } from 'vitest'
import { findSpellings } from '../../../../../src/corpus/compare/disagreements/spellings/findSpellings.ts'
import { gatherNames } from '../../../../../src/corpus/compare/disagreements/spellings/gatherNames.ts'
import { readSpelledWords } from '../../../../../src/corpus/compare/disagreements/spellings/readSpelledWords.ts'
import { readComparedArticle } from '../../../../../src/corpus/stories/comparedArticle.ts'
import { annotated } from '../../../annotated.ts'

/** Articles of one story; a sentence a line. */
const articlesOf = (texts: readonly string[]) => texts.map((text, i) => readComparedArticle(annotated(String(i), text)))

const gathered = (...texts: readonly string[]) => gatherNames(articlesOf(texts), [...texts.keys()])
const named = (...texts: readonly string[]): string[] => gathered(...texts).map(({ text }) => text)

describe('the words of a sentence', () => {
  it('are letters in a row, without case and accents', () => {
    const words = readSpelledWords('Łukasz Müller-Østby met “ANN” in São Paulo 2024, eh?')
    expect(words.map(({ key }) => key)).toEqual(['lukasz', 'muller', 'ostby', 'met', 'ann', 'in', 'sao', 'paulo', 'eh'])
    expect(words.filter(({ isCapital }) => isCapital).map(({ text }) => text)).toEqual([
      'Łukasz',
      'Müller',
      'Østby',
      'São',
      'Paulo',
    ])
    expect(words.filter(({ isNext }) => isNext).map(({ text }) => text)).toEqual([
      'Müller',
      'Østby',
      'met',
      'São',
      'Paulo',
    ])
  })
})

describe('the words of names in a story', () => {
  it.each([
    ['capitalised within a sentence', 'They thanked Ann Kelmor in Genoa.', ['Kelmor', 'Genoa']],
    ['at the start of one before another', 'Anna Kelmor left.', ['Anna', 'Kelmor']],
    ['not at the start alone', 'Kelmor left.', []],
    ['not in a headline', 'Kelmor Leaves Genoa', []],
    ['not of three letters', 'They thanked Ann and Bo.', []],
    ['not all in capitals', 'They thanked KELMOR there.', []],
  ])('are those %s: %s', (_, text, names) => {
    expect(named(text)).toEqual(names)
  })

  it('are none that any article has in lower case', () => {
    expect(named('They thanked Harbour Kelmor.', 'The harbour is shut.')).toEqual(['Kelmor'])
  })

  it('are long words that no news has, in any case', () => {
    expect(named('They took zorbinatrexol there.')).toEqual(['zorbinatrexol'])
  })

  it('come with where they stand first, how often, in which articles, beside what', () => {
    const [kelmor] = gathered(
      'They praised Ann Kelmor Dean. They thanked Kelmor.',
      'Kelmor left.\nNobody heard Ann de Kelmor.',
    )
    expect(kelmor).toMatchObject({ key: 'kelmor', text: 'Kelmor', articles: new Set([0, 1]) })
    expect([...kelmor!.counts]).toEqual([
      [0, 2],
      [1, 1],
    ])
    expect([...kelmor!.claims].map(([article, { sentence, value }]) => [article, sentence.sentence, value])).toEqual([
      [0, 0, 'Ann Kelmor Dean'],
      [1, 1, 'Kelmor'],
    ])
    expect([...kelmor!.neighbours].sort()).toEqual(['ann', 'de', 'dean'])
    expect([...kelmor!.context()].sort()).toEqual(['dean', 'heard', 'prais', 'thank'])
  })
})

describe('names in two spellings', () => {
  const spelled = (...texts: readonly string[]): string[] => {
    const found = findSpellings(articlesOf(texts), [...texts.keys()])
    return found.map(({ a, b }) => `${a.sentence.article} ${a.value} | ${b.sentence.article} ${b.value}`)
  }

  it.each([
    ['in two articles', ['They met Ada Clark today.', 'They saw Ada Clarke today.'], ['0 Ada Clark | 1 Ada Clarke']],
    ['that both articles know', ['They thanked Ada Clark and Ada Clarke.', 'They saw Ada Clarke and Ada Clark.'], []],
    [
      'of which one is a slip',
      ['They thanked Ada Clark and Ada Clarke.', 'They saw Ada Clarke today.'],
      ['0 Ada Clark | 1 Ada Clarke'],
    ],
    [
      'of which one stands too often to be a slip',
      ['Then Ada Clark, Ada Clark, Ada Clark and Ada Clarke met.', 'They saw Ada Clarke today.'],
      [],
    ],
    ['of two people', ['They met Ada Clark today.', 'They saw Bob Clarke today.'], []],
  ])('%s', (_, texts, expected) => {
    expect(spelled(...texts)).toEqual(expected)
  })
})
