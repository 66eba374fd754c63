import { expect, it } from 'vitest'
import { groupEvents } from '../../../src/corpus/timeline/groupEvents.ts'

/** What is told, by article and date: `a 2024 The ferry sank`. Its figures are numbers with the word behind them. */
const groups = (...told: readonly string[]): string[][] =>
  groupEvents(
    told.map((one) => {
      const [id, date, ...words] = one.split(' ')
      const text = words.join(' ')
      const figures = [...text.matchAll(/(\d+) (\w+)/g)].map(([, value, kind]) => ({ kind: kind!, value: value! }))
      return { id: id!, date: date === '?' ? null : date!, expression: 'Last Year', text, figures }
    }),
  ).map((items) => items.map(({ id, text }) => `${id} ${text}`))

const sank = 'Old ferry Norna sank off Skerry'

it('puts together what several articles tell of one date, in the order of the first', () => {
  expect(groups(`a 2024 ${sank}`, 'a 2024 Voters chose a mayor', `b 2024 ${sank} today`, `c 2023 ${sank}`)).toEqual([
    [`a ${sank}`, `b ${sank} today`],
    ['a Voters chose a mayor'],
    [`c ${sank}`],
  ])
})

it('compares what has no date by its words', () => {
  expect(groups(`a ? ${sank}`, `b ? ${sank}`, `c 2024 ${sank}`)).toEqual([[`a ${sank}`, `b ${sank}`], [`c ${sank}`]])
})

it.each([
  ['three of five words', 'ferry Norna sank quietly Monday night', true],
  ['two words', 'Norna sank', false],
  ['three of the shorter one’s three', 'The ferry Norna sank', true],
  ['another form of the words', 'Ferries Norna sinking sank off Skerries', true],
])('joins statements that share %s', (_, text, joined) => {
  expect(groups(`a 2024 ${sank}`, `b 2024 ${text}`)).toHaveLength(joined ? 1 : 2)
})

it('joins what shares six tenths of the shorter one’s words', () => {
  const red = 'a 2024 Big red ferry Norna sank Skerry'
  expect(groups(red, 'b 2024 Big red ferry left Genoa empty')).toHaveLength(2)
  expect(groups(red, 'b 2024 Big red ferry Norna left Genoa')).toHaveLength(1)
})

it('joins what one article tells twice in nearly the same words alone', () => {
  expect(groups(`a 2024 ${sank}`, `a 2024 ${sank} again`)).toHaveLength(1)
  expect(groups(`a 2024 ${sank}`, 'a 2024 Norna sank off Skerry: crews came, pilots went')).toHaveLength(2)
  expect(groups(`a 2024 ${sank}`, 'b 2024 Norna sank off Skerry: crews came')).toHaveLength(1)
})

it.each([
  ['all figures differ', 'with 40 aboard', 'with 52 aboard', 2],
  ['one figure is shared', 'with 40 aboard, 3 dead', 'with 40 aboard, 5 dead', 1],
  ['one has none', 'with 40 aboard', 'with many aboard', 1],
  ['they are of two things', 'with 40 aboard', 'with 3 dead', 1],
  ['those of one thing differ', 'with 40 aboard', 'with 52 aboard, 3 dead', 2],
])('keeps to figures where %s', (_, a, b, count) => {
  expect(groups(`a 2024 ${sank} ${a}`, `b 2024 ${sank} ${b}`)).toHaveLength(count)
})
