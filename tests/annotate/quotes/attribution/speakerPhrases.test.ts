import { describe, expect, it } from 'vitest'
import { besideCue, maySpeak } from '../../../../src/annotate/quotes/attribution/speakerPhrases.ts'
import { columnsOf, rangeOf, wordsOf } from '../columnsOf.ts'

describe('besideCue', () => {
  function beside(text: string, cue = 'said'): (string | null)[] {
    const columns = columnsOf(text)
    return besideCue(columns, rangeOf(columns, cue)).map((range) => wordsOf(columns, range))
  }

  it('finds the noun phrases before a cue, nearest first, and behind it', () => {
    expect(beside('It rained. The old pilot of the harbour said the ferry is late.')).toEqual([
      'the harbour',
      'The old pilot',
      'the ferry',
    ])
  })

  it('takes a pronoun alone, and nothing of another sentence', () => {
    expect(beside('Ann Lee came. Today she said no. The port closed.')[0]).toBe('she')
    expect(beside('Ann Lee came. Today she said no. The port closed.')).not.toContain('Ann Lee')
  })

  it('finds who stands behind the cue', () => {
    expect(beside('“We sail,” said the union leader.')).toContain('the union leader')
  })

  it('looks at so many phrases on each side', () => {
    const many = beside('Boats, tugs, ferries, yachts, pilots and crews said boats, tugs, ferries and yachts sail.')
    expect(many).toEqual(['crews', 'pilots', 'yachts', 'ferries', 'boats', 'tugs'])
  })
})

describe('maySpeak', () => {
  it.each([
    ['Further stressing the need for calm, Ann Lee met the crew.', 'Ann Lee', true],
    ['Many in the port said no.', 'Many', true],
    ['They refused, and two said so.', 'two', true],
    ['Nobody saw it, Pierce said.', 'Pierce', true],
    ['Further stressing the need for calm, she left.', 'Further', false],
    ['Meanwhile calling for a strike, she left.', 'Meanwhile', false],
    ['On the 80th anniversary he said no.', '80th', false],
    ['He quickly said no.', 'quickly said', false],
  ])('%s: may “%s” speak? %s', (text, words, expected) => {
    const columns = columnsOf(text)
    expect(maySpeak(columns, rangeOf(columns, words))).toBe(expected)
  })
})
