import { describe, expect, it } from 'vitest'
import {
  type DecisionThresholds,
  decisionScore,
  isAccepted,
} from '../../../../src/annotate/quotes/confidence/isAccepted.ts'
import { columnsOf } from '../columnsOf.ts'
import { linkedOf } from '../linkedOf.ts'

const logit = (chance: number): number => Math.log(chance / (1 - chance))

describe('decisionScore', () => {
  const columns = columnsOf('“We sail at dawn,” Ann Lee said.')
  const linked = (expectedOverlap: number) => linkedOf(columns, { content: 'We sail at dawn', expectedOverlap })

  it('is the expected overlap of the content and the confidence in the whole, weighed', () => {
    expect(decisionScore(linked(0.8), 0)).toBeCloseTo(0.7 * logit(0.8))
    expect(decisionScore(linked(0.5), 2)).toBeCloseTo(0.3 * 2)
  })

  it('rises with both', () => {
    expect(decisionScore(linked(0.6), 1)).toBeGreaterThan(decisionScore(linked(0.5), 1))
    expect(decisionScore(linked(0.5), 1.1)).toBeGreaterThan(decisionScore(linked(0.5), 1))
  })
})

describe('isAccepted', () => {
  /** Of a quote that is expected to overlap by half: where the confidence is a logit of 0 too, its score is 0. */
  const accepted = (text: string, content: string, thresholds: DecisionThresholds, confidenceLogit = 0): boolean => {
    const columns = columnsOf(text)
    return isAccepted(columns, linkedOf(columns, { content }), confidenceLogit, thresholds)
  }

  it('asks for the threshold of quotes with marks, or without', () => {
    const [marked, unmarked] = ['“We sail at dawn,” she said.', 'She said that they sail at dawn.']
    expect(accepted(marked, 'We sail at dawn', { marked: 0, unmarked: 9 })).toBe(true)
    expect(accepted(marked, 'We sail at dawn', { marked: 0.1, unmarked: -9 })).toBe(false)
    expect(accepted(unmarked, 'they sail at dawn', { marked: 9, unmarked: 0 })).toBe(true)
    expect(accepted(unmarked, 'they sail at dawn', { marked: -9, unmarked: 0.1 })).toBe(false)
  })

  it('asks more of words between marks that hold no verb: they may be a term', () => {
    const thresholds = { marked: 0, unmarked: 0 }
    expect(accepted('The “open port” plan is dead.', 'open port', thresholds, 0.9)).toBe(false)
    expect(accepted('The “open port” plan is dead.', 'open port', thresholds, 1.1)).toBe(true)
    expect(accepted('“We sail at dawn,” she said.', 'We sail at dawn', thresholds, 0.9)).toBe(true)
  })

  it.each([
    ['a reporting verb', 'Ann Lee expressed “deep regret” on Monday.', 'expressed', true],
    ['a reporting noun', 'Ann Lee left with the suggestion of “deep regret” on Monday.', 'suggestion', true],
    ['no word of reporting', 'Ann Lee bought “deep regret” on Monday.', 'bought', false],
    [
      'a cue that is far away',
      'Ann Lee expressed in a letter to the port “deep regret” on Monday.',
      'expressed',
      false,
    ],
    ['words spelt as a title', 'Ann Lee told “Good Morning Genoa” on Monday.', 'told', false],
  ])('saves a doubtful quote between marks behind a near cue: %s', (_, text, cue, expected) => {
    const columns = columnsOf(text)
    const content = text.slice(text.indexOf('“') + 1, text.indexOf('”'))
    const linked = linkedOf(columns, { content, cue, speaker: 'Ann Lee', expectedOverlap: 0.06 })
    expect(isAccepted(columns, linked, 0, { marked: 0, unmarked: 0 })).toBe(expected)
    const hopeless = linkedOf(columns, { content, cue, speaker: 'Ann Lee', expectedOverlap: 0.04 })
    expect(isAccepted(columns, hopeless, 0, { marked: 0, unmarked: 0 })).toBe(false)
    expect(isAccepted(columns, { ...linked, speaker: null }, 0, { marked: 0, unmarked: 0 })).toBe(false)
  })
})
