import { describe, expect, it } from 'vitest'
import { fillClauses } from '../../../../src/annotate/quotes/tagging/fillClauses.ts'
import { columnsOf, foundIn, toldIn } from '../columnsOf.ts'

function filled(text: string, ...found: [fragments?: string[], cues?: string[], sources?: string[]]) {
  const columns = columnsOf(text)
  return toldIn(columns, fillClauses(columns, foundIn(columns, found[0] ?? [], found[1], found[2])))
}

describe('fillClauses', () => {
  it('adds the words behind a verb of saying, with the verb, where nothing was found', () => {
    const { fragments, cues } = filled('The captain said the ferry was late.')
    expect(fragments).toEqual(['the ferry was late'])
    expect(cues).toEqual(['said'])
  })

  it('begins behind “that”', () => {
    expect(filled('She told the crew on Monday that it was late.').fragments).toEqual(['it was late'])
  })

  it('adds what a fragment leaves of the sentence', () => {
    const text = 'The captain said the ferry stopped in Genoa, Pisa and Rome.'
    expect(filled(text, ['the ferry stopped in Genoa'], ['said'], ['The captain']).fragments).toEqual([
      'the ferry stopped in Genoa',
      'Pisa and Rome',
    ])
  })

  it('adds the words before a speaker behind a comma, and none of the speaker’s', () => {
    expect(filled('The ferry was late, said the captain.').fragments).toEqual(['The ferry was late'])
  })

  it.each([
    ['“Never,” fumed the captain.', 'fumed'],
    ['“Never,” the captain declared.', 'declared'],
    ['“Never!” she shot back.', 'shot'],
  ])('adds the verb behind a marked statement: %s', (text, verb) => {
    expect(filled(text).cues).toEqual([verb])
  })

  it.each([
    ['a verb of wishing', 'The captain wants the ferry to leave.'],
    ['a passive that names nobody', 'The captain was told the ferry was late.'],
    ['a marked statement before the verb', '“We sail,” the captain said in the port of Genoa.'],
    ['no verb', 'The ferry was late.'],
  ])('adds nothing with %s', (_, text) => {
    expect(filled(text).fragments).toEqual([])
  })
})
