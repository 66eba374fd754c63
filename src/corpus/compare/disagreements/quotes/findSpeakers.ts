import type { Coverage } from '../../../stories/coverage.ts'
import type { Disagreement, Claim } from '../disagreement.ts'
import { excerptAround } from '../excerptAround.ts'
import { alignWords } from './alignWords.ts'
import type { SpanPair } from './quotedSpans.ts'
import { keysOf } from './quotedSpans.ts'
import type { QuotedSpan } from './quotedSpans.ts'

/** What has fewer words may well have been said by two people. */
const fewestWords = 6
/** So much of what was said is shown. */
const shownCharacters = 80
/** The two must share so much of the longer one's words. */
const leastSharedShare = 0.9

/**
 * Quotes whose speaker is one person by one article and another by another. Only where the sentence of the quote names
 * its speaker, and where both articles know both people: speakers found through pronouns, or through two names of one
 * person, may be wrong.
 */
export function findSpeakers(coverage: Coverage, pairs: readonly SpanPair[]): Disagreement[] {
  return pairs.flatMap(([here, there]) => {
    if (!areOfTwo(coverage, here, there) || !areOneSaying(here, there)) return []
    const [a, b] = [claimOf(coverage, here), claimOf(coverage, there)]
    return a === null || b === null ? [] : [{ kind: 'speaker' as const, a, b, similarity: 1 }]
  })
}

function areOfTwo({ linked, salience }: Coverage, a: QuotedSpan, b: QuotedSpan): boolean {
  if (a.speaker === null || b.speaker === null || a.speaker === b.speaker) return false
  return [a.speaker, b.speaker].every(
    (speaker) =>
      linked.entities[speaker]!.type === 'person' &&
      salience[a.article]!.has(speaker) &&
      salience[b.article]!.has(speaker),
  )
}

function areOneSaying(a: QuotedSpan, b: QuotedSpan): boolean {
  const longer = Math.max(a.words.length, b.words.length)
  if (Math.min(a.words.length, b.words.length) < Math.max(fewestWords, leastSharedShare * longer)) return false
  return alignWords(keysOf(a), keysOf(b)).shared >= leastSharedShare * longer
}

/**
 * The speaker and what was said, in a sentence that names the speaker and holds some of the quote, and so mostly its
 * cue.
 */
function claimOf({ articles }: Coverage, { article, quote, text: said, speakerText }: QuotedSpan): Claim | null {
  if (speakerText === null || !/^\p{Lu}/u.test(speakerText)) return null
  const sentence = articles[article]!.sentences.findIndex(
    ({ start, end, text }) => start < quote.end && quote.start < end && text.includes(speakerText),
  )
  return sentence < 0
    ? null
    : {
        sentence: { article, sentence },
        value: `${speakerText}: “${excerptAround(said.replace(/[,;]$/, ''), '', shownCharacters)}”`,
      }
}
