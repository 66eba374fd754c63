import { describe, expect, it } from 'vitest'
import { hashText } from '../../../../src/algorithms/hash.ts'
import {
  hasCapital,
  hasDigit,
  isReportingNoun,
  mannerVerb,
  readWordForms,
  verbKinds,
} from '../../../../src/annotate/quotes/tokens/readWordForms.ts'
import { columnsOf } from '../columnsOf.ts'

/** What a word alone shows. */
function formOf(word: string) {
  const { tokens } = columnsOf(word)
  expect(tokens.forms).toEqual([word])
  return readWordForms(tokens)[0]!
}

const [capital, capitals, allCapitals, digit, sign, letter] = [1, 2, 4, 8, 16, 32]

describe('how a word is spelt', () => {
  it.each([
    ['sail', 0],
    ['Sail', capital],
    ['SAIL', capital + capitals + allCapitals],
    ['McLee', capital + capitals],
    ['iPhone', 0],
    ['eBAY', capitals],
    ['1990s', digit],
    ['2024', digit],
    ['A', capital + letter],
    ['a', letter],
    ['7', digit + letter],
    ['9', digit + letter],
    ['0', digit + letter],
    [',', sign + letter],
    ['“', letter],
    [':', sign + letter],
    ['Ä', capital + letter],
  ])('%s: %i', (word, shape) => {
    const own = formOf(word).shape
    expect(own).toBe(shape)
    expect(hasCapital(own)).toBe((shape & capital) !== 0)
    expect(hasDigit(own)).toBe((shape & digit) !== 0)
  })
})

describe('the word in lower case and its last three letters', () => {
  it.each([
    ['Sailing', 'sailing', 'ing'],
    ['IT', 'it', 'it'],
    ['sea', 'sea', 'sea'],
    ['Été', 'été', 'été'],
  ])('%s', (form, word, suffix) => {
    expect(formOf(form)).toMatchObject({ word: hashText(word) | 0, suffix: hashText(suffix) | 0 })
  })
})

describe('the kind of a reporting verb, and its base form', () => {
  it.each([
    ['said', 'saying', 'say'],
    ['Told', 'saying', 'tell'],
    ['according', 'saying', 'according'],
    ['believes', 'stance', 'believe'],
  ] as const)('%s: %s', (form, kind, base) => {
    expect(formOf(form)).toMatchObject({ verbKind: verbKinds[kind], reporting: hashText(base) | 0 })
  })

  it.each([
    ['hissed', 'manner', mannerVerb],
    ['shot', 'particle', 0],
    ['sailed', 'none', 0],
    ['harbour', 'none', 0],
  ] as const)('%s: %s', (form, kind, reporting) => {
    expect(formOf(form)).toMatchObject({ verbKind: verbKinds[kind], reporting })
  })

  it.each([
    ['statement', true],
    ['opinion', true],
    ['harbour', false],
    ['said', false],
  ])('%s is a reporting noun: %s', (noun, is) => {
    expect(isReportingNoun(hashText(noun))).toBe(is)
  })
})
