import { expect, test } from 'vitest'
import { shortIds } from '../../src/algorithms/shortIds.ts'

test.each([
  ['a few characters say which', ['port-strike', 'regatta-night'], ['port-s', 'regatt']],
  ['as many as tell them apart', ['harbour-monday', 'harbour-tuesday'], ['harbour-m', 'harbour-t']],
  ['the whole where it begins another', ['harbour', 'harbour-two'], ['harbour', 'harbour-']],
  ['no space at the end', ['Storm hits town', 'Port closes'], ['Storm', 'Port c']],
  ['of one id one', ['twice-told', 'twice-told'], ['twice-', 'twice-']],
])('%s', (_, ids, expected) => {
  const short = shortIds(ids)
  expect(ids.map((id) => short.get(id))).toEqual(expected)
})
