import type { Coverage } from '../../../stories/coverage.ts'
import type { Disagreement, Telling } from '../disagreement.ts'
import { excerptAround } from '../excerptAround.ts'
import { alignWords } from './alignWords.ts'
import type { StretchPair } from './quotedSpans.ts'
import { keysOf } from './quotedSpans.ts'
import type { QuotedStretch } from './quotedSpans.ts'

/** Of shorter quotes two people may have said the same. */
const leastWords = 6
/** So much of what was said is shown. */
const longestQuote = 80
/** So much of both is the same. */
const leastShare = 0.9

/**
 * Quotes that one article gives one person to and another article another. Only where the sentence of the quote names its speaker, and where both
 * articles know both: a pronoun, or two names of one person, may mislead whoever finds speakers.
 */
export function findSpeakers(coverage: Coverage, pairs: readonly StretchPair[]): Disagreement[] {
  return pairs.flatMap(([here, there]) => {
    if (!areOfTwo(coverage, here, there) || !areOneSaying(here, there)) return []
    const [a, b] = [tellingOf(coverage, here), tellingOf(coverage, there)]
    return a === null || b === null ? [] : [{ kind: 'speaker' as const, a, b, similarity: 1 }]
  })
}

function areOfTwo({ linked, salience }: Coverage, a: QuotedStretch, b: QuotedStretch): boolean {
  if (a.speaker === null || b.speaker === null || a.speaker === b.speaker) return false
  return [a.speaker, b.speaker].every(
    (speaker) =>
      linked.entities[speaker]!.type === 'person' &&
      salience[a.article]!.has(speaker) &&
      salience[b.article]!.has(speaker),
  )
}

function areOneSaying(a: QuotedStretch, b: QuotedStretch): boolean {
  const longer = Math.max(a.words.length, b.words.length)
  if (Math.min(a.words.length, b.words.length) < Math.max(leastWords, leastShare * longer)) return false
  return alignWords(keysOf(a), keysOf(b)).shared >= leastShare * longer
}

/** The speaker and what was said, in a sentence that names the speaker and holds some of the quote, and so mostly its cue. */
function tellingOf({ articles }: Coverage, { article, quote, text: said, speakerText }: QuotedStretch): Telling | null {
  if (speakerText === null || !/^\p{Lu}/u.test(speakerText)) return null
  const sentence = articles[article]!.sentences.findIndex(
    ({ start, end, text }) => start < quote.end && quote.start < end && text.includes(speakerText),
  )
  return sentence < 0
    ? null
    : {
        sentence: { article, sentence },
        value: `${speakerText}: “${excerptAround(said.replace(/[,;]$/, ''), '', longestQuote)}”`,
      }
}
