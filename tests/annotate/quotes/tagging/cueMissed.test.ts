import { expect, it } from 'vitest'
import { cueMissed } from '../../../../src/annotate/quotes/tagging/cueMissed.ts'
import { columnsOf, foundIn, toldIn } from '../columnsOf.ts'

function cues(text: string, piece: string, known: readonly string[] = []) {
  const columns = columnsOf(text)
  return toldIn(columns, cueMissed(columns, foundIn(columns, [piece], known, [], 'marks'))).cues
}

it.each([
  ['a verb', 'Ann Lee expressed her “deep regret” over the strike.', ['expressed']],
  ['a noun', 'She left with the promise of a “fair deal” for the crews.', ['promise']],
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

it('does not name a cue twice, and leaves pieces alone that the model found', () => {
  const text = 'Ann Lee expressed her “deep regret” over the strike.'
  expect(cues(text, '“deep regret”', ['expressed'])).toEqual(['expressed'])
  const columns = columnsOf(text)
  expect(cueMissed(columns, foundIn(columns, ['“deep regret”'])).cues).toEqual([])
})
