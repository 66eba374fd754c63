import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findEntry, openLexicon } from '../../../src/annotate/entities/recogniser/lexicon.ts'
import { packLexicon } from '../../../src/training/entities/packLexicon.ts'
import { packUsage, usageStep, likeliestUse, uses } from '../../../src/annotate/entities/recogniser/usage.ts'

const hash = fc.nat({ max: 0xffffffff })

it('finds again what was packed, and nothing else', () => {
  const lists = fc.array(fc.tuple(hash, fc.nat({ max: 0xffff })))
  const known = fc.array(fc.tuple(hash, fc.record({ clusters: hash, usage: hash })))
  fc.assert(
    fc.property(lists, known, hash, (lists, known, other) => {
      const [listsOf, knownWords] = [new Map(lists), new Map(known)]
      const lexicon = openLexicon(packLexicon(listsOf, knownWords))
      for (const [key, value] of listsOf) expect(lexicon.lists[findEntry(lexicon.listed, key)]).toBe(value)
      for (const [key, { usage }] of knownWords) expect(lexicon.usages[findEntry(lexicon.known, key)]).toBe(usage)
      if (!listsOf.has(other)) expect(findEntry(lexicon.listed, other)).toBe(-1)
    }),
    { numRuns: 10 },
  )
})

it('keeps chances in steps', () => {
  const chances = uses.map((_, use) => (use === 4 ? 0.7 : 0.03))
  const usage = packUsage(chances)
  expect(usageStep(usage, 4)).toBe(6)
  expect(usageStep(usage, 9)).toBe(1)
  expect(likeliestUse(usage)).toBe(4 * 8 + 6)
})

it('refuses other bytes', () => {
  expect(() => openLexicon(new Uint8Array(64))).toThrow('not a lexicon')
})
