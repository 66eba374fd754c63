import { expect, test } from 'vitest'
import { findParagraphs } from '../../src/language/findParagraphs.ts'

const wrapped =
  'The ferry to Tarnmere stopped on Monday after the engineer Halvard\nBrask found a crack in its hull. Nobody was hurt, and the boat will\n' +
  'be back in May, the harbour said.\n\nPassengers may take the bus, which leaves from the square at noon.'
const voices =
  'Olga Brask, baker: “We have waited for the ferry for ten years.”\nPetr Velm, nurse: “It should never have been built in that place.”\n' +
  'Hana Oru, teacher: “My pupils will be late for school every day.”'

test.each([
  ['a short text that is wrapped by hand', wrapped, 2],
  ['lines that each stand for themselves', voices, 3],
  ['a list of short names', 'The shortlist:\n\nOlga Brask\nPetr Velm\nHana Oru', 4],
  [
    'a headline, its brief and a caption',
    'Ferry stops in Tarnmere\nThe ferry stopped on Monday after a crack was found.\nbrask/agency',
    3,
  ],
])('%s: as many paragraphs as a reader sees', (_, text, count) => {
  expect(findParagraphs(text, [])).toHaveLength(count)
})
