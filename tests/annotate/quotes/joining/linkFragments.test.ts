import { expect, it } from 'vitest'
import { agreementOf, noAgreement } from '../../../../src/annotate/quotes/joining/linkFragments.ts'
import type { Choice } from '../../../../src/annotate/quotes/attribution/choose.ts'

const none = (chance: number): Choice => ({ range: null, chance })
const at = (from: number, to: number, chance: number): Choice => ({ range: { from, to }, chance })

it('adds up the chances that two fragments have one cue and one speaker', () => {
  const left = { cues: [at(4, 5, 0.7), none(0.3)], speakers: [at(5, 7, 0.9), none(0.1)] }
  const right = { cues: [at(4, 5, 0.2), at(9, 10, 0.6), none(0.2)], speakers: [at(6, 7, 0.5), none(0.5)] }
  const [sameCue, noCue, sameSpeaker, noSpeaker] = agreementOf(left, right)
  expect(sameCue).toBeCloseTo(0.7 * 0.2)
  expect(noCue).toBeCloseTo(0.3 * 0.2)
  expect(sameSpeaker).toBeCloseTo(0.9 * 0.5)
  expect(noSpeaker).toBeCloseTo(0.1 * 0.5)
})

it('tells where there is no fragment before', () => {
  expect(agreementOf(null, { cues: [none(1)], speakers: [none(1)] })).toBe(noAgreement)
})
