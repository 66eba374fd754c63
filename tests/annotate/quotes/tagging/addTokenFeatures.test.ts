import { describe, expect, it } from 'vitest'
import { mixHash } from '../../../../src/algorithms/hash.ts'
import { addTokenFeatures } from '../../../../src/annotate/quotes/tagging/addTokenFeatures.ts'
import { paragraphViews } from '../../../../src/annotate/quotes/tokens/paragraphViews.ts'
import { createMixedFeatures, mixFeatures } from '../../../../src/tagger/mixedFeatures.ts'
import { columnsOf } from '../columnsOf.ts'

/** The features of each token. */
function featuresOf(text: string): number[][] {
  const columns = columnsOf(text)
  const features: number[][] = []
  for (const view of paragraphViews(columns)) {
    for (let i = view.first; i < view.end; i++) {
      const mixed = createMixedFeatures()
      addTokenFeatures(mixed, columns, view, i)
      features.push([...mixFeatures(mixed)])
    }
  }
  expect(features.length).toBe(columns.tokens.length)
  return features
}

describe('what a token shows to the tagger', () => {
  it('is more at the ends of a paragraph and where marks and reporting verbs are near', () => {
    const [plain, told] = [
      'In winter it rained on the old grey pier of Genoa in the north of Italy.',
      'In winter it rained, “always,” the captain told us, on the old grey pier of Genoa.',
    ].map((text) => featuresOf(text).map((features) => features.length))
    const middle = plain!.slice(4, -4)
    expect(new Set(middle).size).toBe(1)
    expect(plain![0]).toBeGreaterThan(middle[0]!)
    expect(Math.min(...told!.slice(4, -4))).toBeGreaterThan(middle[0]!)
  })

  it('is the same in two places where all around is the same', () => {
    const paragraph = 'The captain told the crew that “nobody sails” today.'
    const [first, second, third] = [0, 1, 2].map((i) => {
      const all = featuresOf(Array.from({ length: 6 }, () => paragraph).join('\n\n'))
      return all.slice((i + 3) * (all.length / 6), (i + 4) * (all.length / 6))
    })
    expect(second).toEqual(first)
    expect(third).toEqual(first)
  })

  it.each([
    ['the word two behind', 'He ran to Genoa again.', 'He ran to Pisa again.', 1],
    ['the verb before', 'He said the old pier is shut.', 'He knew the old pier is shut.', 4],
    ['the marks around', 'He said the old pier is shut.', 'He said the old pier “is” shut.', 4],
    ['the end of its sentence', 'He said the old pier is shut.', 'He said the old pier is shut?', 2],
  ])('changes with %s', (_, a, b, token) => {
    expect(featuresOf(a)[token]).not.toEqual(featuresOf(b)[token])
  })
})

// The shipped tagger's weights lie where these hashes point: another feature, or one less, and they mean nothing. Who
// changes features trains anew, and writes down the new numbers here.
describe('the features that the shipped tagger was trained with', () => {
  it.each([
    ['a statement between marks', '“We sail at dawn,” the pilot Ann Lee said on Monday.', 2455402448],
    [
      'a statement without marks',
      'The crew was told by Bo Chen in Genoa that the old ferry was late and would wait.',
      381440033,
    ],
    [
      'a speaker behind a comma',
      'The ferry was late, the captain, Ann Lee, said, and nobody had told the crew of it.',
      711045056,
    ],
    [
      'a lead and marks over two paragraphs',
      'She wrote to us:\n\n“We fish here.\n\n‘Never!’ hissed Lee’s 3 aides',
      2191914028,
    ],
    [
      'no marks and no reporting verb',
      'It rained on the old pier of Genoa, where nobody sails any more in winter.',
      2368116112,
    ],
  ])('%s', (_, text, expected) => {
    expect(featuresOf(text).flat().reduce(mixHash, 0)).toBe(expected)
  })
})
