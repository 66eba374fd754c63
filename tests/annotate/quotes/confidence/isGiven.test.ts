import { describe, expect, it } from 'vitest'
import { isGiven } from '../../../../src/annotate/quotes/confidence/isGiven.ts'
import { standingOf } from '../../../../src/annotate/quotes/confidence/standingOf.ts'
import { columnsOf } from '../columnsOf.ts'
import { linkedOf } from './linkedOf.ts'

const logit = (chance: number): number => Math.log(chance / (1 - chance))

describe('standingOf', () => {
  const columns = columnsOf('“We sail at dawn,” Ann Lee said.')
  const linked = (worth: number) => linkedOf(columns, { content: 'We sail at dawn', worth })

  it('is the worth of the content and how sure the whole is, weighed', () => {
    expect(standingOf(linked(0.8), 0)).toBeCloseTo(0.7 * logit(0.8))
    expect(standingOf(linked(0.5), 2)).toBeCloseTo(0.3 * 2)
  })

  it('rises with both', () => {
    expect(standingOf(linked(0.6), 1)).toBeGreaterThan(standingOf(linked(0.5), 1))
    expect(standingOf(linked(0.5), 1.1)).toBeGreaterThan(standingOf(linked(0.5), 1))
  })
})

describe('isGiven', () => {
  /** The standing that a quote of even worth has: where `sure` is 0 too, it is 0. */
  const given = (text: string, content: string, least: { marked: number; unmarked: number }, sure = 0): boolean => {
    const columns = columnsOf(text)
    return isGiven(columns, linkedOf(columns, { content }), sure, least)
  }

  it('asks for the least standing of quotes with marks, or without', () => {
    const [marked, unmarked] = ['“We sail at dawn,” she said.', 'She said that they sail at dawn.']
    expect(given(marked, 'We sail at dawn', { marked: 0, unmarked: 9 })).toBe(true)
    expect(given(marked, 'We sail at dawn', { marked: 0.1, unmarked: -9 })).toBe(false)
    expect(given(unmarked, 'they sail at dawn', { marked: 9, unmarked: 0 })).toBe(true)
    expect(given(unmarked, 'they sail at dawn', { marked: -9, unmarked: 0.1 })).toBe(false)
  })

  it('asks more of words between marks that hold no verb: they may be a term', () => {
    const least = { marked: 0, unmarked: 0 }
    expect(given('The “open port” plan is dead.', 'open port', least, 0.9)).toBe(false)
    expect(given('The “open port” plan is dead.', 'open port', least, 1.1)).toBe(true)
    expect(given('“We sail at dawn,” she said.', 'We sail at dawn', least, 0.9)).toBe(true)
  })

  it.each([
    ['a reporting verb', 'Ann Lee expressed “deep regret” on Monday.', 'expressed', true],
    ['a reporting noun', 'Ann Lee left with the promise of “deep regret” on Monday.', 'promise', true],
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
    const linked = linkedOf(columns, { content, cue, speaker: 'Ann Lee', worth: 0.06 })
    expect(isGiven(columns, linked, 0, { marked: 0, unmarked: 0 })).toBe(expected)
    const hopeless = linkedOf(columns, { content, cue, speaker: 'Ann Lee', worth: 0.04 })
    expect(isGiven(columns, hopeless, 0, { marked: 0, unmarked: 0 })).toBe(false)
    expect(isGiven(columns, { ...linked, speaker: null }, 0, { marked: 0, unmarked: 0 })).toBe(false)
  })
})
