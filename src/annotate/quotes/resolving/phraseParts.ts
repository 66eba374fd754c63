import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import { type FigureType, type Mention, type NameType, nameTypes } from '../../../types/layers.ts'
import type { Span } from '../../../types/span.ts'
import { type PartOfSpeech, partsOfSpeech, type Tokens } from '../../../types/tokens.ts'

type PartKind =
  | 'name'
  | 'noun'
  | 'pronoun'
  | 'modifier'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'and'
  | 'relative'
  | 'verb'
  | 'adverb'
  | 'time'
  | 'break'
  | 'other'

/** A word of a speaker's phrase, or a whole name in it. */
export interface PhrasePart extends Span {
  readonly kind: PartKind
  /** In lower case. */
  readonly word: string
  /** Of a name. */
  readonly mention: Mention | null
}

const kindOfPart: Partial<Record<PartOfSpeech, PartKind>> = {
  ...{ NOUN: 'noun', PROPN: 'noun', PRON: 'pronoun', ADJ: 'modifier', NUM: 'modifier', DET: 'determiner' },
  ...{ ADP: 'preposition', SCONJ: 'preposition', CCONJ: 'and', VERB: 'verb', AUX: 'verb', ADV: 'adverb' },
}

/** Words that a tagger of parts of speech can't be relied on for, or whose part says too little. */
const kindOfWord = new Map<string, PartKind>(
  (
    [
      ['determiner', 'a an the this that these those my your his her its our their some any'],
      ['pronoun', 'i we you he she it they one'],
      ['relative', 'who whom whose which where when'],
      ['and', 'and & or'],
      ['preposition', 'like including outside within'],
      ['break', ', ; : ( ) – — - -- [ ]'],
      ['other', '. ” “ " ‘ himself herself itself themselves myself'],
      ['possessive', "'s ’s"],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

const figuresOfTime: ReadonlySet<string> = new Set(['date', 'time', 'duration'] satisfies FigureType[])
const isNameType = (type: Mention['type']): type is NameType => nameTypes.some((name) => name === type)

/** No speaker takes longer to name. */
const mostTokens = 80

/** The parts of a span, in text order. `mentions` must be in text order. */
export function phraseParts(tokens: Tokens, mentions: readonly Mention[], span: Span): PhrasePart[] {
  const parts: PhrasePart[] = []
  let next = partitionPoint(mentions.length, (i) => mentions[i]!.end <= span.start)
  const first = partitionPoint(tokens.length, (i) => tokens.end[i]! <= span.start)
  for (let i = first; i < tokens.length && i < first + mostTokens && tokens.start[i]! < span.end; i++) {
    const [start, end] = [tokens.start[i]!, tokens.end[i]!]
    while (next < mentions.length && mentions[next]!.end <= start) next++
    const mention = mentions[next]
    const closing = closingMark(tokens, i, i > first ? span.end : span.end - 1)
    if (closing > i) {
      parts.push({ kind: 'modifier', start, end: tokens.end[closing]!, word: '', mention: null })
      i = closing
    } else if (mention === undefined || mention.start >= end) parts.push(wordPart(tokens, i))
    else if (isNameType(mention.type)) {
      if (parts.at(-1)?.mention !== mention) parts.push(namePart(mention))
    } else parts.push({ ...wordPart(tokens, i), ...(figuresOfTime.has(mention.type) ? { kind: 'time' } : {}) })
  }
  return parts
}

const markPairs = new Map(['“”', '""', '‘’'].map(([opening, closing]) => [opening!, closing!]))

/** Where words in marks end that stand beside others, as titles do: `“Harbour Nights” star Ann Lee`; -1 for all else. */
function closingMark({ text, start, end }: Tokens, opening: number, last: number): number {
  const closing = markPairs.get(text.slice(start[opening], end[opening]))
  if (closing === undefined) return -1
  for (let i = opening + 1; i < opening + mostTokens && end[i]! <= last; i++)
    if (text.slice(start[i], end[i]) === closing) return i
  return -1
}

const namePart = (mention: Mention): PhrasePart => ({
  ...{ kind: 'name', start: mention.start, end: mention.end, word: mention.text.toLowerCase(), mention },
})

function wordPart({ text, start, end, pos }: Tokens, i: number): PhrasePart {
  const word = text.slice(start[i], end[i]).toLowerCase()
  const part = { start: start[i]!, end: end[i]!, word, mention: null }
  const before = text.charAt(part.start - 1)
  if (isPluralPossessive(text, part.start, word)) return { ...part, kind: 'possessive' }
  if (word === '-' && before !== ' ') return { ...part, kind: 'other' }
  const kind = kindOfWord.get(word) ?? kindOfPart[partsOfSpeech[pos[i]!]!] ?? 'other'
  return { ...part, kind: kind === 'verb' && before === '-' ? 'modifier' : kind }
}

/** The mark in `the boys’ coach`. */
const isPluralPossessive = (text: string, at: number, word: string): boolean =>
  (word === "'" || word === '’') && text.charAt(at - 1) === 's' && text.charAt(at + 1) === ' '
