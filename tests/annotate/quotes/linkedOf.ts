import type { LinkedQuote } from '../../../src/annotate/quotes/attribution/linkArticle.ts'
import type { TokenColumns } from '../../../src/annotate/quotes/tokens/tokenColumns.ts'
import { rangeOf } from './columnsOf.ts'

interface Parts {
  readonly content: string
  readonly cue?: string
  readonly speaker?: string
  readonly expectedOverlap?: number
}

/** A quote as it is linked, from the words of its parts. */
export function linkedOf(columns: TokenColumns, { content, cue, speaker, expectedOverlap = 0.5 }: Parts): LinkedQuote {
  const range = rangeOf(columns, content)
  const [cueRange, speakerRange] = [cue, speaker].map((words) => (words === undefined ? null : rangeOf(columns, words)))
  return {
    content: {
      ...range,
      fragments: [{ ...range, origin: 'content', margins: [64, 64, 64] }],
      ...{ features: [{ tokens: 7 }, { begins: 8 }], expectedOverlap },
    },
    ...{ cue: cueRange!, speaker: speakerRange!, speakerTagged: true },
    cues: [{ range: cueRange!, chance: 0.9 }],
    speakers: [{ range: speakerRange!, chance: 0.8 }],
  }
}
