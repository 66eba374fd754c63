import { describe, expect, it } from 'vitest'
import type { NamedFeatures } from '../../../../src/annotate/quotes/classifiers/boostedTrees.ts'
import { confidenceFeatures } from '../../../../src/annotate/quotes/confidence/confidenceFeatures.ts'
import { columnsOf, noMargins, rangeOf } from '../columnsOf.ts'
import { linkedOf } from '../linkedOf.ts'

const columns = columnsOf('“We sail at dawn,” Ann Lee said in the port. The opinion was kept.')
const linked = linkedOf(columns, { content: 'We sail at dawn,', cue: 'said', speaker: 'Ann Lee' })
const margins = noMargins(columns)
margins.cue[linked.cue!.from] = 90
margins.source.set([30, 50], linked.speaker!.from)
const article = { contents: [linked.content], cues: [], sources: [], emissionMargins: margins }

const featuresOf = (quote: typeof linked): NamedFeatures =>
  Object.assign({}, ...confidenceFeatures(columns, article, quote)) as NamedFeatures

describe('what a quote’s confidence is read from', () => {
  it('is what its content was chosen by, and its cue and speaker: how sure, where, of what kind', () => {
    expect(featuresOf(linked)).toMatchObject({
      ...{ tokens: 7, begins: 8, expectedOverlap: 0.5 },
      ...{ cueChance: 0.9, cueMargin: 90, cueKind: 1, cueVoice: 0, cueSide: 1, cueGap: 3 },
      ...{ speakerChance: 0.8, speakerMargin: 40, speakerCapital: 1, speakerTokens: 2, speakerTagged: 1 },
      ...{ speakerSide: 0, speakerGap: 0, contentSide: 1, contentGap: 1, speakerInContent: 0 },
    })
  })

  it('has a value for what is not there', () => {
    const bare = featuresOf({ ...linked, cue: null, speaker: null })
    expect(Object.keys(bare)).toEqual(Object.keys(featuresOf(linked)))
    expect(bare).toMatchObject({ cueKind: 0, cueMargin: -500, cueSide: 3, cueGap: 99, speakerMargin: -500 })
  })

  it('tells a reporting noun from a verb', () => {
    const cueKindOf = (cue: string): number | undefined => featuresOf({ ...linked, cue: rangeOf(columns, cue) }).cueKind
    expect(new Set(['said', 'opinion', 'kept'].map(cueKindOf)).size).toBe(3)
  })
})
