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
    ['behind a comma and before the next', 'The ferry, the captain said, was late.', ['The ferry', 'was late']],
    ['behind the last “that” near the verb', 'He said on a day like that that it was late.', ['it was late']],
    ['behind a “that” nine words on', 'He told a few of us here in the old port that it is late.', ['it is late']],
    [
      'and all the words where “that” is further off',
      'He told a few of us here in the old grey port that it is late.',
      ['a few of us here in the old grey port that it is late'],
    ],
    ['of a passive with “by”', 'We were told by Lee that it was late.', ['it was late']],
    ['behind the first verb of several', 'He said it was late and she said so.', ['it was late and she said so']],
    ['in each sentence', 'He said it was late. She said yes.', ['it was late', 'yes']],
    ['but no signs at their ends', 'He said -- the ferry was late ...', ['the ferry was late']],
    ['up to marks and behind them', 'He said the port is “shut” for all.', ['the port is', 'for all']],
    ['though marks end without a sign before the verb', 'The “old guard” said the port is shut.', ['the port is shut']],
  ])('adds the words %s', (_, text, fragments) => {
    expect(filled(text).fragments).toEqual(fragments)
  })

  it('adds nothing behind the marks of a statement, within 25 words before the verb', () => {
    const speaker = (words: number): string => `“We sail,” Lee${' of Genoa'.repeat(words)} said the port is shut.`
    expect(filled(speaker(11)).fragments).toEqual([])
    expect(filled(speaker(13)).fragments).toEqual(['the port is shut'])
  })

  it('adds a verb behind marks within six words alone, and none twice', () => {
    expect(filled('“We sail,” the old harbour pilot said.').cues).toEqual(['said'])
    expect(filled('“We sail,” the old pilot of the harbour of Genoa said.').cues).toEqual([])
    expect(filled('“We sail,” she said.', [], ['said']).cues).toEqual(['said'])
    expect(filled('“We sail, she said.”').cues).toEqual([])
    expect(filled('“We sail,” she believes.').cues).toEqual([])
  })

  it('adds no verb where all beside it was found, and keeps what was found as it is', () => {
    const columns = columnsOf('He said it was late.')
    const found = foundIn(columns, ['it was late'], [], ['He'])
    expect(fillClauses(columns, found)).toBe(found)
    expect(filled('He said it was late.', ['it']).cues).toEqual(['said'])
    expect(filled('He said it was late.', ['it'], ['said']).cues).toEqual(['said'])
  })

  it('is as sure of what it adds as the tagger is of its words', () => {
    const columns = columnsOf('He said it was late.')
    const found = foundIn(columns, [])
    found.emissionMargins.begin.set([1, 2, 3, 4, 5, 6])
    found.emissionMargins.inside.set([10, 20, 30, 40, 60, 70])
    expect(fillClauses(columns, found).fragments).toEqual([
      { from: 2, to: 5, origin: 'clause', margins: [3, (40 + 60) / 2, -70] },
    ])
    const open = columnsOf('He said yes')
    const bare = foundIn(open, [])
    bare.emissionMargins.begin.fill(7)
    bare.emissionMargins.inside.fill(9)
    expect(fillClauses(open, bare).fragments).toEqual([{ from: 2, to: 3, origin: 'clause', margins: [7, 0, 0] }])
  })

  it('keeps fragments and cues in text order', () => {
    const { fragments, cues } = filled(
      'It was late, he said. She left, and told us lies. “Go,” he said.',
      ['lies'],
      ['told'],
    )
    expect(fragments).toEqual(['It was late', 'us', 'lies'])
    expect(cues).toEqual(['said', 'told', 'said'])
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
