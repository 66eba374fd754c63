import { expect, it } from 'vitest'
import { cutAtCues } from '../../../../src/annotate/quotes/tagging/cutAtCues.ts'
import { columnsOf, foundIn, toldIn } from '../columnsOf.ts'

function cut(text: string, piece: string) {
  const columns = columnsOf(text)
  return toldIn(columns, cutAtCues(columns, foundIn(columns, [piece])))
}

it('ends a piece where its speaker and a reporting verb follow the mark, and goes on where marks open again', () => {
  const whole = '“We sail at dawn,” Ann Lee said on the pier. “Nobody will stop us.”'
  expect(cut(`${whole} It rained.`, whole)).toEqual({
    pieces: ['“We sail at dawn,”', '“Nobody will stop us.”'],
    cues: ['said'],
    sources: ['Ann Lee'],
  })
})

it('finds no speaker between a mark and the verb right behind it', () => {
  const whole = '“We sail at dawn,” said Ann Lee'
  expect(cut(`${whole}.`, whole)).toEqual({ pieces: ['“We sail at dawn,”'], cues: ['said'], sources: [] })
})

it.each([
  ['no sentence ends at the mark', 'the “open port” plan Ann Lee said'],
  ['no reporting verb follows', '“We sail at dawn,” and nobody will stop us'],
  ['another sentence begins before the verb', '“We sail at dawn.” It rained; she said nothing'],
  ['the verb is too far away', '“We sail at dawn,” the oldest of the four pilots of the harbour said'],
])('leaves a piece whole where %s', (_, whole) => {
  expect(cut(`${whole}.`, whole)).toEqual({ pieces: [whole], cues: [], sources: [] })
})
