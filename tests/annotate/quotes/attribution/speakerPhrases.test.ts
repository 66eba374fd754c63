import { describe, expect, it } from 'vitest'
import { besideCue } from '../../../../src/annotate/quotes/attribution/speakerPhrases.ts'
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
    expect(beside('A storm in Genoa\n\nSaid a pilot.', 'Said')).toEqual(['a pilot'])
  })

  it('finds who stands behind the cue', () => {
    expect(beside('“We sail,” said the union leader.')).toContain('the union leader')
  })

  it('looks at so many phrases on each side', () => {
    const many = beside('Boats, tugs, ferries, yachts, pilots and crews said boats, tugs, ferries and yachts sail.')
    expect(many).toEqual(['crews', 'pilots', 'yachts', 'ferries', 'boats', 'tugs'])
  })
})
