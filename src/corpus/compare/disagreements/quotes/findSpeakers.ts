import { wordsIn } from '../../../../language/words.ts'
import { foldWords } from '../../../../names/foldWords.ts'
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
 * its speaker: one found through a pronoun may be wrong. Two names of one person would share a part.
 */
export function findSpeakers(coverage: Coverage, pairs: readonly SpanPair[]): Disagreement[] {
  return pairs.flatMap(([here, there]) => {
    if (!areOfTwo(coverage, here, there) || !areOneSaying(here, there)) return []
    const [a, b] = [claimOf(coverage, here, there), claimOf(coverage, there, here)]
    return a === null || b === null ? [] : [{ kind: 'speaker' as const, a, b, similarity: 1 }]
  })
}

function areOfTwo({ linked }: Coverage, a: QuotedSpan, b: QuotedSpan): boolean {
  if (a.speaker === null || b.speaker === null || a.speaker === b.speaker) return false
  const [one, other] = [linked.entities[a.speaker]!, linked.entities[b.speaker]!]
  const words = new Set(wordsIn(foldWords(one.name)))
  return one.type === 'person' && other.type === 'person' && !wordsIn(foldWords(other.name)).some((w) => words.has(w))
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
function claimOf(coverage: Coverage, span: QuotedSpan, other: QuotedSpan): Claim | null {
  const { article, quote, text: said, speaker, speakerText } = span
  const { name, aliases } = coverage.linked.entities[speaker!]!
  if (![name, ...aliases].some((alias) => speakerText?.includes(alias))) return null
  const sentence = coverage.articles[article]!.sentences.findIndex(
    ({ start, end, text }) => start < quote.end && quote.start < end && text.includes(speakerText!),
  )
  // Where both are named, the words may be the other's.
  const rival = coverage.linked.entities[other.speaker!]!
  const text = coverage.articles[article]!.sentences[sentence]?.text ?? ''
  return sentence < 0 || [rival.name, ...rival.aliases].some((alias) => text.includes(alias))
    ? null
    : {
        sentence: { article, sentence },
        value: `${name}: “${excerptAround(said.replace(/[,;]$/, ''), '', shownCharacters)}”`,
      }
}
