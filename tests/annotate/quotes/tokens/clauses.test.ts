import { describe, expect, it } from 'vitest'
import { clauseParts } from '../../../../src/annotate/quotes/tokens/clauses.ts'
import { columnsOf, rangeOf, wordsOf } from '../columnsOf.ts'

/** The words of the attribution that a sentence names behind a comma. */
function attributionIn(text: string): string | null {
  const columns = columnsOf(text)
  const from = columns.clauses.indexOf(clauseParts.attribution)
  return from === -1 ? null : wordsOf(columns, { from, to: columns.clauses.lastIndexOf(clauseParts.attribution) + 1 })
}

describe('who speaks behind a comma', () => {
  it.each([
    ['The ferry was late, the captain said.', 'the captain said.'],
    ['The ferry was late, said the captain.', 'said the captain.'],
    ['The ferry was late, the captain, Ann Lee, said.', 'the captain, Ann Lee, said.'],
    ['The ferry, the captain said, was late.', 'the captain said'],
    ['The ferry was late, according to the captain.', 'according to the captain.'],
    ['Nobody was hurt, police said on Monday.', 'police said on Monday.'],
  ])('%s', (text, attribution) => {
    expect(attributionIn(text)).toBe(attribution)
  })

  it.each([
    'In March, the captain said the ferry was late.',
    'The captain said the ferry, the old one, was late.',
    'The captain, who had said nothing, left.',
    'The captain slept, and she said no.',
    'The ferry was late, the crew was told.',
  ])('nobody: %s', (text) => {
    expect(attributionIn(text)).toBe(null)
  })
})

describe('the voice of a reporting verb', () => {
  it.each([
    ['The crew told the captain that it was late.', 'told', 0],
    ['The crew was told that it was late.', 'told', 1],
    ['The crew was later told by the captain that it was late.', 'told', 2],
    ['It was late, the captain said.', 'said', 0],
  ])('%s', (text, verb, voice) => {
    const columns = columnsOf(text)
    expect(columns.voices[rangeOf(columns, verb).from]).toBe(voice)
  })
})

describe('verbs of how somebody speaks', () => {
  it.each([
    ['“Never,” hissed the captain.', 'hissed', true],
    ['“Never,” she shot back.', 'shot', true],
    ['The captain shot a gull.', 'shot', false],
    ['The tyre hissed as it lost its air.', 'hissed', false],
  ])('are cues beside marks alone: %s', (text, verb, reports) => {
    const columns = columnsOf(text)
    expect(columns.reporting[rangeOf(columns, verb).from] !== 0).toBe(reports)
  })
})
