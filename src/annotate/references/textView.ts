import { wordFacts } from '../../language/vocabulary.ts'
import type { Mention } from '../../types/layers.ts'
import { partsOfSpeech, type PartOfSpeech, type Tokens } from '../../types/tokens.ts'

/** Tokens with what resolving references asks of them again and again. */
export interface TextView {
  readonly tokens: Tokens
  /** In lower case. */
  readonly words: readonly string[]
  /** The number of the quotation that a token is in; 0 outside. */
  readonly quotes: Uint32Array
  /** The sentence of each token. */
  readonly sentences: Uint32Array
}

/** What quotation mark a word is. */
const marks = { none: 0, opening: 1, closing: 2, straight: 3, single: 4 }
const markOf = new Map([
  ...[...'“„«'].map((mark) => [mark, marks.opening] as const),
  ...[...'”»'].map((mark) => [mark, marks.closing] as const),
  ...[..."‘’'"].map((mark) => [mark, marks.single] as const),
  ['"', marks.straight],
])

const wordsOfForms = wordFacts((form) => ({ word: form.toLowerCase(), mark: markOf.get(form) ?? marks.none }))

/** One pass over the tokens. A quotation ends with its paragraph at the latest. */
export function viewText(tokens: Tokens): TextView {
  const { length } = tokens
  const forms = wordsOfForms(tokens)
  const isSingle = (i: number): boolean => forms[tokens.types[i]!]!.mark === marks.single
  const hasSingle = forms.some(({ mark }) => mark === marks.single)
  const singles = hasSingle ? pairSingleMarks(tokens, isSingle) : new Map<number, number>()
  const words: string[] = []
  const quotes = new Uint32Array(length)
  const sentences = new Uint32Array(length)
  let [quote, count, paragraph, sentence, closing] = [0, 0, 0, 0, -1]
  for (let i = 0; i < length; i++) {
    if (tokens.sentences[sentence + 1] === i) sentence++
    if (tokens.paragraphs[paragraph + 1] === i) [paragraph, quote] = [paragraph + 1, 0]
    const { word, mark } = forms[tokens.types[i]!]!
    words.push(word)
    if (i === closing) [quote, closing] = [0, -1]
    else if (closing < 0 && mark !== marks.none) {
      if (mark === marks.single) {
        if (quote === 0 && singles.has(i)) [quote, closing] = [++count, singles.get(i)!]
      } else if (mark === marks.opening || (mark === marks.straight && quote === 0)) quote = ++count
      else quote = 0
    }
    quotes[i] = quote
    sentences[i] = sentence
  }
  return { tokens, words, quotes, sentences }
}

/**
 * The closing mark of each opening single one, as British papers quote: ‘We sail,’ said Lee. A single mark closes right
 * behind punctuation only, where no apostrophe stands; with another opening one in between, the first is an apostrophe.
 */
function pairSingleMarks({ text, start, paragraphs }: Tokens, isSingle: (i: number) => boolean): Map<number, number> {
  const pairs = new Map<number, number>()
  let [opening, paragraph] = [-1, 0]
  for (let i = 0; i < start.length; i++) {
    if (paragraphs[paragraph + 1] === i) [paragraph, opening] = [paragraph + 1, -1]
    if (!isSingle(i)) continue
    const [before, after] = [text.charAt(start[i]! - 1), text.charAt(start[i]! + 1)]
    if (/^[,.?!…–—]$/.test(before)) {
      if (opening >= 0) pairs.set(opening, i)
      opening = -1
    } else if (/^[\s(–—]?$/.test(before) && /\S/.test(after)) opening = i
  }
  return pairs
}

/** Parts of speech as bits, so that a token may be asked for several at once. */
export const parts = Object.fromEntries(partsOfSpeech.map((name, code) => [name, 1 << code])) as Readonly<
  Record<PartOfSpeech, number>
>
/** A bit that no part of speech has. */
const noPart = 31

/** Is the token one of these parts of speech? False beyond the ends. */
export const isPart = ({ tokens }: TextView, at: number, some: number): boolean =>
  ((some >>> (tokens.pos[at] ?? noPart)) & 1) === 1

/** Where an entity is named. */
export interface NamedPlace {
  readonly entity: number
  /** Tokens, half open. */
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** The tokens of all mentions that have an entity, in text order. */
export function placeNames({ tokens, sentences }: TextView, mentions: readonly Mention[]): NamedPlace[] {
  const { start, end, length } = tokens
  const places: NamedPlace[] = []
  let first = 0
  for (const mention of mentions) {
    if (mention.entity === null) continue
    while (first < length && end[first]! <= mention.start) first++
    let last = first
    while (last < length && start[last]! < mention.end) last++
    if (last > first) places.push({ entity: mention.entity, first, last, sentence: sentences[first]! })
  }
  return places
}
