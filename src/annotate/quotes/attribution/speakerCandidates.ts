import { hashText, mixBits } from '../../../algorithms/hash.ts'
import type { TaggedArticle, TaggedContent } from '../tagging/taggedArticle.ts'
import { rangesOverlap, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { type Candidates, contentKind } from './cueCandidates.ts'
import { cueWord } from './cueWords.ts'
import { countWithin, nearest, relate, steps } from './relations.ts'
import { besideCue } from './speakerPhrases.ts'

const by = hashText('by')

/** A source is looked for so many tokens away. */
const reach = { before: 150, behind: 40 }

/** What the choice of a speaker looks at. */
interface SpeakerQuestion {
  readonly content: TaggedContent
  readonly cue: TokenRange | null
  /** The speaker chosen for the quote before. */
  readonly previous: TokenRange | null
  readonly previousContent: TaggedContent | null
}

interface SpeakerCandidates extends Candidates {
  /** How many of them, after the first, which is nobody, the sequence model found. */
  readonly tagged: number
}

/**
 * Who may have said it: the sources that the sequence model found around, noun phrases beside the cue, the
 * speaker before, or nobody.
 */
export function speakerCandidates(
  columns: TokenColumns,
  article: TaggedArticle,
  question: SpeakerQuestion,
): SpeakerCandidates {
  const { content, cue, previous } = question
  const anchor = cue ?? content
  const ranges: TokenRange[] = []
  for (const index of nearest(article.sources, anchor, 4, reach)) ranges.push(article.sources[index]!)
  const tagged = ranges.length
  const isNew = previous !== null && !ranges.includes(previous)
  if (cue !== null)
    for (const range of besideCue(columns, cue)) if (!overlapsAny(ranges, tagged, range)) ranges.push(range)
  const beside = ranges.length - tagged
  if (isNew) ranges.push(previous)
  const kind = contentKind(columns, content)
  const word = cue === null ? 0 : cueWord(columns, cue)
  const voice = cue === null ? 0 : 1 + columns.voices[cue.to - 1]!
  const features = [
    [
      mixBits(300, kind),
      mixBits(301, word),
      mixBits(302, tagged),
      mixBits(303, beside),
      mixBits(304, mixBits(word, kind)),
    ],
  ]
  for (let i = 0; i < ranges.length; i++)
    features.push(speakerFeatures(columns, article, question, ranges[i]!, kind, word, voice, i < tagged ? 0 : 1))
  return { ranges: [null, ...ranges], features, tagged }
}

/** Does a range overlap one of the first `count`? */
function overlapsAny(ranges: readonly TokenRange[], count: number, range: TokenRange): boolean {
  for (let i = 0; i < count; i++) if (rangesOverlap(ranges[i]!, range)) return true
  return false
}

function speakerFeatures(
  columns: TokenColumns,
  { sources, contents }: TaggedArticle,
  { content, cue, previous, previousContent }: SpeakerQuestion,
  range: TokenRange,
  kind: number,
  word: number,
  voice: number,
  untagged: number,
): number[] {
  const { tokens, sentenceOf, words, shapes } = columns
  const anchor = cue ?? content
  const { side, gap, between } = relate(range, anchor)
  const place = side * 10 + steps(gap)
  const apart = Math.min(3, Math.abs(sentenceOf[range.from]! - sentenceOf[anchor.from]!))
  const others = countWithin(sources, between, 2)
  const quotes = countWithin(contents, between, 2)
  const head = tokens.pos[range.to - 1]!
  const first = words[range.from]!
  const contentSide = relate(range, content).side
  const said = previous !== null && rangesOverlap(range, previous) ? 1 : 0
  const since =
    previousContent === null ? 3 : Math.min(2, sentenceOf[content.from]! - sentenceOf[previousContent.to - 1]!)
  const cued = cue === null ? 0 : 1
  const gapWords = gap > 0 && gap <= 3 ? mixBits(tokens.pos[between.from]!, tokens.pos[between.to - 1]!) : gap
  const base = (cued * 2 + untagged) * 4 + apart
  return [
    mixBits(310, base * 40 + place),
    mixBits(311, mixBits(word, place * 2 + untagged)),
    mixBits(312, mixBits(head * 4 + apart, place)),
    mixBits(313, mixBits(first, side * 8 + untagged * 4 + apart)),
    mixBits(314, (base * 4 + others) * 3 + side),
    mixBits(315, (base * 4 + quotes) * 3 + side),
    mixBits(316, (said * 4 + since) * 64 + kind),
    mixBits(317, ((said * 4 + since) * 2 + cued) * 10 + apart),
    mixBits(318, contentSide * 64 + kind),
    mixBits(319, mixBits(gapWords, side * 8 + untagged * 4 + apart)),
    mixBits(320, shapes[range.from]! * 20 + head),
    mixBits(321, (place * 3 + contentSide) * 2 + untagged),
    mixBits(322, steps(range.to - range.from) * 8 + side * 2 + untagged),
    mixBits(323, mixBits(word, contentSide * 3 + side)),
    mixBits(325, ((tokens.pos[range.from - 1] ?? 20) * 3 + side) * 2 + untagged),
    mixBits(326, mixBits(words[range.from - 1] ?? 0, side * 3 + contentSide)),
    mixBits(327, ((tokens.pos[range.to] ?? 20) * 3 + side) * 2 + untagged),
    mixBits(328, ((words[range.from - 1] === by ? 1 : 0) * 4 + voice) * 30 + place),
    mixBits(329, (columns.clauses[range.from]! * 4 + columns.clauses[anchor.from]!) * 40 + place),
    mixBits(324, columns.states[range.from]! * 10 + columns.states[anchor.from]!),
  ]
}
