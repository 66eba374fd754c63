import { describe, expect, it } from 'vitest'
import { addMissedCues, cutAtCues, retagSpeakers } from '../../../../src/annotate/quotes/postprocessing/cueRules.ts'
import { columnsOf, foundIn, rangeOf, toldIn, wordsOf } from '../columnsOf.ts'

describe('addMissedCues', () => {
  function cues(text: string, fragment: string, known: readonly string[] = []) {
    const columns = columnsOf(text)
    return toldIn(columns, addMissedCues(columns, foundIn(columns, [fragment], known, [], 'marks'))).cues
  }

  it.each([
    ['a verb', 'Ann Lee expressed her “deep regret” over the strike.', ['expressed']],
    ['a noun', 'She left with the suggestion of a “fair deal” for the crews.', ['suggestion']],
  ])('takes %s right before words between marks for their cue', (_, text, expected) => {
    expect(cues(text, text.slice(text.indexOf('“'), text.indexOf('”') + 1))).toEqual(expected)
  })

  it.each([
    ['the word is too far away', 'She said on the way to the old pier that “dawn” would come.'],
    ['it is in another sentence', 'That is what she said. “Dawn” is a boat.'],
    ['it is between marks itself', 'The “she said” of “dawn” is new.'],
  ])('finds none where %s', (_, text) => {
    expect(cues(text, text.includes('“dawn”') ? '“dawn”' : '“Dawn”')).toEqual([])
  })

  it('does not name a cue twice, and leaves fragments alone that the model found', () => {
    const text = 'Ann Lee expressed her “deep regret” over the strike.'
    expect(cues(text, '“deep regret”', ['expressed'])).toEqual(['expressed'])
    const columns = columnsOf(text)
    expect(addMissedCues(columns, foundIn(columns, ['“deep regret”'])).cues).toEqual([])
  })
})

describe('retagSpeakers', () => {
  /** How many speakers are found where all behind the verb was taken for content. */
  function speakersIn(text: string, verb: string): number {
    const columns = columnsOf(text)
    const behind = { from: rangeOf(columns, verb).to, to: columns.tokens.length - 1 }
    return retagSpeakers(columns, foundIn(columns, [wordsOf(columns, behind)!])).sources.length
  }

  it.each([
    ['“We will not move,” said union leader Ann Lee.', 'said', 1],
    ['“We will not move,” suggesting that talks are over.', 'suggesting', 0],
    ['“We will not move,” said Ann Lee of the “harbour pact”.', 'said', 0],
    ['Ann Lee of the “union” said pilots are tired.', 'said', 0],
    ['The crews wait—he said pilots are tired.', 'said', 0],
  ])('reads %s', (text, verb, count) => {
    expect(speakersIn(text, verb)).toBe(count)
  })
})

describe('cutAtCues', () => {
  function cut(text: string, fragment: string) {
    const columns = columnsOf(text)
    return toldIn(columns, cutAtCues(columns, foundIn(columns, [fragment])))
  }

  it('ends a fragment where its speaker and a reporting verb follow the mark, and goes on where marks open again', () => {
    const whole = '“We sail at dawn,” Ann Lee said on the pier. “Nobody will stop us.”'
    expect(cut(`${whole} It rained.`, whole)).toEqual({
      fragments: ['“We sail at dawn,”', '“Nobody will stop us.”'],
      cues: ['said'],
      sources: ['Ann Lee'],
    })
  })

  it('finds no speaker between a mark and the verb right behind it', () => {
    const whole = '“We sail at dawn,” said Ann Lee'
    expect(cut(`${whole}.`, whole)).toEqual({ fragments: ['“We sail at dawn,”'], cues: ['said'], sources: [] })
  })

  it.each([
    ['no sentence ends at the mark', 'the “open port” plan Ann Lee said'],
    ['no reporting verb follows', '“We sail at dawn,” and nobody will stop us'],
    ['another sentence begins before the verb', '“We sail at dawn.” It rained; she said nothing'],
    ['the verb is too far away', '“We sail at dawn,” the oldest of the four pilots of the harbour said'],
  ])('leaves a fragment whole where %s', (_, whole) => {
    expect(cut(`${whole}.`, whole)).toEqual({ fragments: [whole], cues: [], sources: [] })
  })
})
