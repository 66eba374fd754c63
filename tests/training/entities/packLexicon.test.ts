import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findEntry, openLexicon } from '../../../src/annotate/entities/recogniser/lexicon.ts'
import { packLexicon } from '../../../src/training/entities/packLexicon.ts'
import { packRoles, roleStep, likeliestRole, nameRoles } from '../../../src/annotate/entities/recogniser/nameRoles.ts'

const hash = fc.nat({ max: 0xffffffff })

it('finds again what was packed, and nothing else', () => {
  const lists = fc.array(fc.tuple(hash, fc.nat({ max: 0xffff })))
  const known = fc.array(fc.tuple(hash, fc.record({ clusters: hash, roles: hash })))
  fc.assert(
    fc.property(lists, known, hash, (lists, known, other) => {
      const [listsOf, knownWords] = [new Map(lists), new Map(known)]
      const lexicon = openLexicon(packLexicon(listsOf, knownWords))
      for (const [key, value] of listsOf) expect(lexicon.lists[findEntry(lexicon.listed, key)]).toBe(value)
      for (const [key, { roles }] of knownWords) expect(lexicon.roles[findEntry(lexicon.known, key)]).toBe(roles)
      if (!listsOf.has(other)) expect(findEntry(lexicon.listed, other)).toBe(-1)
    }),
    { numRuns: 10 },
  )
})

it('keeps chances in steps', () => {
  const chances = nameRoles.map((_, use) => (use === 4 ? 0.7 : 0.03))
  const roles = packRoles(chances)
  expect(roleStep(roles, 4)).toBe(6)
  expect(roleStep(roles, 9)).toBe(1)
  expect(likeliestRole(roles)).toBe(4 * 8 + 6)
})

it('refuses other bytes', () => {
  expect(() => openLexicon(new Uint8Array(64))).toThrow('not a lexicon')
})
