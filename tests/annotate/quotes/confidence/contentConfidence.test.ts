import { expect, it } from 'vitest'
import { contentConfidence } from '../../../../src/annotate/quotes/confidence/contentConfidence.ts'
import { columnsOf, rangeOf } from '../columnsOf.ts'
import { linkedOf } from '../linkedOf.ts'

const columns = columnsOf('“We sail at dawn,” she said. The crew called it “a bad joke” and went home.')
const calibration = { scores: Float32Array.of(0, 1), chances: Float32Array.of(0, 0.5) }

it.each([
  ['words between marks are as sure as their expected overlap tells', '“We sail at dawn,”', 0.4],
  ['of words that stand partly without marks nothing is told', 'it “a bad joke”', 0],
  ['nor of words without any', 'went home', 0],
])('%s', (_, content, chance) => {
  const linked = linkedOf(columns, { content, expectedOverlap: 0.8 })
  expect(contentConfidence(calibration, columns, linked.content)).toBeCloseTo(chance)
})

it('takes a content in two parts for one between marks though its cue stands between them', () => {
  const told = columnsOf('“We sail,” Lee said, “at dawn.”')
  const parts = ['“We sail,”', '“at dawn.”'].map((words) => rangeOf(told, words))
  const { content } = linkedOf(told, { content: '“We sail,”', expectedOverlap: 1 })
  const fragments = parts.map((part) => ({ ...content.fragments[0]!, ...part }))
  expect(contentConfidence(calibration, told, { ...content, to: parts[1]!.to, fragments })).toBe(0.5)
})
