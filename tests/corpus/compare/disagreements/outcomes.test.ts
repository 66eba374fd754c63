import { describe, expect, test } from 'vitest'
import { findOutcomes } from '../../../../src/corpus/compare/disagreements/outcomes/findOutcomes.ts'
import { readSentences } from '../../../../src/corpus/compare/disagreements/facts/readSentences.ts'
import type { ComparedArticle } from '../../../../src/corpus/stories/comparedArticle.ts'

/** Two articles of one sentence each, as like as can be. */
function outcomesOf(one: string, other: string): string[] {
  const articles = [one, other].map((text) => ({
    sentences: [{ start: 0, end: text.length, text, entities: [], quantities: [], dates: [] }],
  }))
  const sentences = articles.map((_, article) => ({ article, sentence: 0 }))
  const aligned = {
    sentences,
    vectors: [],
    contents: [],
    names: new Set<number>(),
    pairs: [{ a: 0, b: 1, similarity: 0.7 }],
  }
  return findOutcomes(aligned, readSentences(articles as unknown as ComparedArticle[])).map(
    ({ kind, a, b }) => `${kind}: ${a.value} / ${b.value}`,
  )
}

describe('what became of one thing, and did not', () => {
  test.each([
    [
      'The bank has paid its debts to the widows.',
      'The bank has not paid its debts to the widows.',
      'paid / has not paid',
    ],
    [
      'The bank has paid its debts to the widows.',
      'The bank has not yet fully paid its debts to the widows.',
      'paid / has not yet fully paid',
    ],
    [
      'The council of Brenn approved the plan for a new harbour on Tuesday.',
      'On Tuesday the council of Brenn rejected the plan for a new harbour.',
      'approved / rejected',
    ],
    [
      'The launch of the rocket Vega from Kourou is on schedule.',
      'The launch of the rocket Vega from Kourou was postponed.',
      'on schedule / postponed',
    ],
    [
      'A jury in Lund acquitted the banker Ola Rask of all counts.',
      'A jury in Lund convicted the banker Ola Rask on all counts.',
      'acquitted / convicted',
    ],
  ])('%s %s', (one, other, expected) => {
    expect(outcomesOf(one, other)).toEqual([`outcome: ${expected}`])
  })

  test.each([
    ['what would be', 'The council approved the plan for a harbour.', 'The mayor would reject the plan for a harbour.'],
    ['one after the other', 'Police arrested the banker Ola Rask.', 'Police released the banker Ola Rask.'],
    [
      'the same in other words',
      'The bank refused and paid no debts to widows.',
      'The bank has not paid debts to widows.',
    ],
    ['both in one', 'Brenn approved one plan and rejected another.', 'Brenn rejected one plan.'],
    ['of another thing', 'Sales of the firm rose in Lund.', 'Rain and temperatures fell in the hills of Skane.'],
    [
      'not only',
      'The crew repelled the raid on the ferry Vega.',
      'The crew not only repelled the raid on the ferry Vega, but sank a boat.',
    ],
    ['an order', 'Pay the widows of the bank.', 'The bank does not pay the widows.'],
  ])('is none: %s', (_, one, other) => {
    expect(outcomesOf(one, other)).toEqual([])
  })
})

describe('what somebody is accused of', () => {
  test('two offences of one person', () => {
    expect(outcomesOf('Ola Rask was charged with murder.', 'Ola Rask was charged with manslaughter.')).toEqual([
      'charge: murder / manslaughter',
    ])
  })
  test('not of two people, nor where one article has both', () => {
    expect(outcomesOf('Ola Rask was charged with murder.', 'Ina Falk was charged with manslaughter.')).toEqual([])
    const both = 'Ola Rask was charged with murder and convicted of manslaughter.'
    expect(outcomesOf('Ola Rask was convicted of manslaughter.', both)).toEqual([])
  })
})
