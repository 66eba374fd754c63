import { mixBits } from '../../../algorithms/hash.ts'
import { partsOfSpeech } from '../../../types/tokens.ts'
import { contentKind } from '../attribution/cueCandidates.ts'
import { cueWord, kindOfCue } from '../attribution/cueWords.ts'
import type { LinkedQuote } from '../attribution/linkArticle.ts'
import { placeNumbers, relate, steps } from '../attribution/relations.ts'
import type { Features } from '../classifiers/stackedClassifier.ts'
import { fragmentOrigins } from '../tagging/taggedArticle.ts'
import { rangesOverlap, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** The features that say whether a linked quote and its speaker are right. */
export function quoteFeatures(columns: TokenColumns, quote: LinkedQuote): Features {
  return { hashed: hashedQuoteFeatures(columns, quote), numeric: numericQuoteFeatures(columns, quote) }
}

const cueKinds: readonly ReturnType<typeof kindOfCue>[] = ['none', 'verb', 'noun', 'other']

/**
 * Hashed features of a linked quote: the margins and chances of every step, in sizes, with the kind of the
 * quote.
 */
function hashedQuoteFeatures(columns: TokenColumns, quote: LinkedQuote): number[] {
  const { content, cue, speaker, speakerTagged } = quote
  const { tokens, words, reporting, sentenceOf } = columns
  const kind = contentKind(columns, content)
  const marked = kind % 3 === 0 ? 0 : 1
  const word = cue === null ? 0 : cueWord(columns, cue)
  const [begin, inside, end] = content.margins.map(
    (margin) => Math.max(-4, Math.min(8, Math.floor(margin / 64))) + 4,
  ) as [number, number, number]
  const source = speaker === null ? 30 : tokens.pos[speaker.to - 1]!
  const kindOfSpeaker = speaker === null ? 0 : speakerTagged ? 1 : 2
  const cueChance = quote.cues[0]!.chance
  const speakerChance = quote.speakers[0]!.chance
  const cueKind = cueKinds.indexOf(kindOfCue(columns, cue))
  const cuePlace = placeOf(cue, content)
  const speakerPlace = placeOf(speaker, cue ?? content)
  const behind = words[content.to] ?? 0
  const whole = sentenceOf[content.from] !== sentenceOf[content.to - 1] ? 2 : 0
  const [before, weakest, after] = content.joinScores.map(
    (score) => Math.max(-6, Math.min(6, Math.round(score))) + 6,
  ) as [number, number, number]
  const joined = Math.min(3, content.fragments.length)
  return [
    mixBits(430, before * 2 + marked),
    mixBits(431, (weakest * 4 + joined) * 2 + marked),
    mixBits(432, after * 2 + marked),
    mixBits(433, (before * 20 + after) * 2 + marked),
    mixBits(434, (weakest * 20 + after) * 2 + marked),
    mixBits(435, (before * 20 + weakest) * 2 + marked),
    mixBits(400, marked),
    mixBits(401, kind),
    mixBits(402, begin * 2 + marked),
    mixBits(403, inside * 2 + marked),
    mixBits(404, end * 2 + marked),
    mixBits(405, (begin * 20 + end) * 2 + marked),
    mixBits(406, (inside * 20 + end) * 2 + marked),
    mixBits(407, (tenthsOf(cueChance) * 2 + marked) * 2 + (cue === null ? 0 : 1)),
    mixBits(408, (tenthsOf(speakerChance) * 2 + marked) * 3 + kindOfSpeaker),
    mixBits(409, mixBits(word, marked)),
    mixBits(410, word),
    mixBits(411, cuePlace * 2 + marked),
    mixBits(412, speakerPlace * 2 + marked),
    mixBits(413, source * 2 + marked),
    mixBits(414, steps(content.to - content.from) * 2 + marked),
    mixBits(415, mixBits(words[content.from]!, marked)),
    mixBits(416, mixBits(behind, marked)),
    mixBits(417, tokens.pos[content.from]! * 2 + marked),
    mixBits(418, whole + marked),
    mixBits(419, (tenthsOf(speakerChance) * 10 + tenthsOf(cueChance)) * 2 + marked),
    mixBits(425, cueKind * 64 + kind),
    mixBits(426, (cueKind * 50 + cuePlace) * 2 + marked),
    mixBits(422, mixBits(words[content.from - 1] ?? 0, marked)),
    mixBits(423, mixBits(reporting[content.from - 1] ?? 0, reporting[content.from - 2] ?? 0)),
    mixBits(424, (tokens.pos[content.from - 1] ?? 20) * 64 + kind),
    mixBits(421, mixBits(fragmentOrigins.indexOf(content.fragments[0]!.origin), kind)),
    mixBits(420, mixBits(word, cuePlace)),
  ]
}

function tenthsOf(chance: number): number {
  return Math.min(9, Math.floor(chance * 10))
}

function placeOf(range: TokenRange | null, anchor: TokenRange): number {
  if (range === null) return 40
  const { side, gap } = relate(range, anchor)
  return side * 10 + steps(gap)
}

const none = partsOfSpeech.length

/** A linked quote in numbers: its content's and its links’. A change of their order needs a new training. */
function numericQuoteFeatures(columns: TokenColumns, quote: LinkedQuote): number[] {
  const { content, cue, speaker, cues, speakers, speakerTagged } = quote
  const { pos } = columns.tokens
  return [
    ...content.numeric,
    content.expectedOverlap,
    cues[0]!.chance,
    speakers[0]!.chance,
    speakerTagged ? 1 : 0,
    cueKinds.indexOf(kindOfCue(columns, cue)),
    ...placeNumbers(cue, content),
    ...placeNumbers(speaker, cue ?? content),
    speaker === null ? none : pos[speaker.to - 1]!,
    cue === null ? none : pos[cue.to - 1]!,
    speaker !== null && rangesOverlap(speaker, content) ? 1 : 0,
  ]
}
