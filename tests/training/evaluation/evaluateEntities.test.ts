import { expect, it } from 'vitest'
import { evaluateEntities } from '../../../src/training/evaluation/evaluateEntities.ts'

const text = 'Ann Lee of Acme left Rome. Ann Lee won the Reef Cup.'
const gold = [
  {
    id: 'a',
    text,
    entities: [
      { start: 0, end: 7, type: 'PER' },
      { start: 11, end: 15, type: 'ORG' },
      { start: 21, end: 25, type: 'LOC' },
      { start: 27, end: 34, type: 'PER' },
      { start: 43, end: 51, type: 'MISC' },
    ],
  },
  { id: 'b', text: 'Nothing.', entities: [] },
]
const predicted = new Map([
  [
    'a',
    [
      { start: 0, end: 3, type: 'person' },
      { start: 11, end: 15, type: 'organization' },
      { start: 21, end: 25, type: 'organization' },
      { start: 27, end: 34, type: 'person' },
      { start: 43, end: 51, type: 'event' },
      { start: 0, end: 3, type: 'date' },
    ],
  ],
])

it('counts exact spans by type, CoNLL types standing for several of ours', () => {
  const { scores, absent } = evaluateEntities(gold, predicted)
  const rows = scores.map(({ type, hits, extra, missed }) => [type, hits, extra, missed])
  expect(rows).toEqual([
    ['LOC', 0, 0, 1],
    ['MISC', 1, 0, 0],
    ['ORG', 1, 1, 0],
    ['PER', 1, 1, 1],
    ['all', 3, 2, 2],
  ])
  expect(scores.at(-1)).toMatchObject({ precision: 0.6, recall: 0.6, f1: 0.6 })
  expect(absent).toEqual(['b'])
})

it('lists errors with where they were made', () => {
  const { errors } = evaluateEntities(gold, predicted)
  expect(errors).toHaveLength(4)
  expect(errors).toContainEqual({ kind: 'missed', type: 'LOC', text: 'Rome', count: 1, article: 'a', context: text })
})
