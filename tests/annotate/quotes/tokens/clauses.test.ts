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
    ['The ferry was late, Ann Lee, who leads the port, said.', null],
    ['The ferry was late, the captain of the old harbour said.', 'the captain of the old harbour said.'],
    ['The ferry, said the captain of it, was late.', 'said the captain of it'],
    ['The ferry was late, the crew was told by the captain.', 'the crew was told by the captain.'],
    ['It was late, the captain said, and she said so again, the crew said.', 'the captain said'],
    ['It was late, said she.', 'said she.'],
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

describe('the parts of a sentence with an attribution', () => {
  it('are what stands before it, the attribution and what stands behind', () => {
    const { clauses, tokens } = columnsOf('It rained. The ferry, the captain said, was late. It rained.')
    const { none, before, attribution, behind } = clauseParts
    const at = (part: number): string => {
      const own = [...clauses.keys()].filter((token) => clauses[token] === part)
      return own.map((token) => tokens.text.slice(tokens.start[token], tokens.end[token])).join(' ')
    }
    expect(at(none)).toBe('It rained . It rained .')
    expect([at(before), at(attribution), at(behind)]).toEqual(['The ferry ,', 'the captain said', ', was late .'])
  })

  it.each([
    ['a speaker of fourteen words', 14, true],
    ['one of more', 15, false],
  ])('are none with a speaker too long: %s', (_, words, named) => {
    const speaker = `the ${'old '.repeat(words - 2)}captain`
    expect(attributionIn(`The ferry was late, ${speaker} said.`) !== null).toBe(named)
    expect(attributionIn(`The ferry, said ${speaker}, was late.`) !== null).toBe(named)
  })
})

describe('the voice of a reporting verb', () => {
  it.each([
    ['The crew told the captain that it was late.', 'told', 0],
    ['The crew was told that it was late.', 'told', 1],
    ['The crew was later told by the captain that it was late.', 'told', 2],
    ['It was late, the captain said.', 'said', 0],
    ['It was late, according to the captain, who is old.', 'according', 0],
    ['They were not ever once told of it.', 'told', 1],
    ['They were not ever at all once told of it.', 'told', 0],
    ['He was the captain and told us.', 'told', 0],
    ['They were late, told us, and left.', 'told', 0],
    ['They were told of it late at night by Lee.', 'told', 2],
    ['They were told of it late at night in the port by Lee.', 'told', 1],
    ['“They were told,” she said.', 'told', 0],
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
