import { describe, expect, it } from 'vitest'
import { quoteFeatures } from '../../../../src/annotate/quotes/confidence/confidenceFeatures.ts'
import { columnsOf } from '../columnsOf.ts'
import { linkedOf } from '../linkedOf.ts'

const columns = columnsOf('“We sail at dawn,” Ann Lee said in the port. The promise was kept.')
const linked = linkedOf(columns, { content: 'We sail at dawn,', cue: 'said', speaker: 'Ann Lee' })
const { hashed, numeric } = quoteFeatures(columns, linked)

/** How many hashed features become others. */
const changed = (other: typeof linked): number =>
  quoteFeatures(columns, other).hashed.filter((feature, i) => feature !== hashed[i]).length

describe('what a quote’s confidence is read from', () => {
  it('begins with the content in numbers, then how sure its links are and where they stand', () => {
    // Verb right behind the speaker, who stands right behind the content and its mark.
    const [behind, noGap] = [1, 0]
    const before = 0
    expect(numeric.slice(0, 8)).toEqual([7, 8, 9, 0.5, 0.9, 0.8, 1, 1])
    expect(numeric.slice(8, 12)).toEqual([behind, 3, before, noGap])
    expect(numeric.at(-1)).toBe(0)
  })

  it('has a place for what is not there', () => {
    const bare = quoteFeatures(columns, { ...linked, cue: null, speaker: null })
    expect(bare.numeric).toHaveLength(numeric.length)
    expect(bare.hashed).toHaveLength(hashed.length)
    expect(bare.numeric.slice(8, 12)).toEqual([3, 99, 3, 99])
  })

  it.each([
    ['the kind of cue', { cue: { from: linked.cue!.from + 5, to: linked.cue!.from + 6 } }],
    ['who speaks', { speaker: null }],
    ['how sure the cue is', { cues: [{ range: linked.cue, chance: 0.2 }] }],
    ['how sure the speaker is', { speakers: [{ range: linked.speaker, chance: 0.2 }] }],
    ['whether the sequence model found the speaker', { speakerTagged: false }],
    ['the margins of the content', { content: { ...linked.content, margins: [640, 640, 640] as const } }],
    ['the joins of the content', { content: { ...linked.content, joinScores: [3, -3, 3] as const } }],
  ])('depends on %s', (_, difference) => {
    expect(changed({ ...linked, ...difference })).toBeGreaterThan(0)
  })

  it('gives each feature a hash of its own', () => {
    expect(new Set(hashed).size).toBe(hashed.length)
  })
})
