import { expect, it } from 'vitest'
import { readTurns } from '../../../../src/annotate/quotes/postprocessing/readTurns.ts'
import { columnsOf, foundIn, toldIn } from '../columnsOf.ts'

const transcript = `The minister met reporters on the pier.

LEE: The harbour is closed. Nobody sails.

REPORTER: For how long?

SEN. ANN LEE: Until the crews say so.`

it('reads each paragraph behind a name in capitals as that speaker’s turn', () => {
  const columns = columnsOf(transcript)
  const { fragments, cues, sources } = toldIn(columns, readTurns(columns, foundIn(columns, [])))
  expect(sources).toEqual(['LEE', 'REPORTER', 'SEN. ANN LEE'])
  expect(cues).toEqual([':', ':', ':'])
  expect(fragments).toEqual(['The harbour is closed. Nobody sails.', 'For how long?', 'Until the crews say so.'])
})

it('drops what was found within a turn, and keeps what was found outside', () => {
  const columns = columnsOf(transcript)
  const tagged = foundIn(columns, ['on the pier', 'Nobody sails'], ['met', 'say'], ['The minister', 'the crews'])
  const { fragments, cues, sources } = toldIn(columns, readTurns(columns, tagged))
  expect(fragments).toEqual([
    'on the pier',
    'The harbour is closed. Nobody sails.',
    'For how long?',
    'Until the crews say so.',
  ])
  expect(cues).toEqual(['met', ':', ':', ':'])
  expect(sources).toEqual(['The minister', 'LEE', 'REPORTER', 'SEN. ANN LEE'])
})

it.each([
  ['two turns are no transcript', 'LEE: We sail.\n\nCHEN: We do not.'],
  ['labels in small letters are none', 'Lee: We sail.\n\nChen: We do not.\n\nRoth: We wait.'],
  ['two letters are no name', 'Q: Do you sail?\n\nA: We do not.\n\nQ: Why?'],
  ['a headline in capitals is no label', 'THE PORT OF GENOA IS CLOSED: PILOTS WALK OUT\n\nLEE: We sail.\n\nCHEN: No.'],
])('%s', (_, text) => {
  const columns = columnsOf(text)
  const nothing = foundIn(columns, [])
  expect(readTurns(columns, nothing)).toBe(nothing)
})
