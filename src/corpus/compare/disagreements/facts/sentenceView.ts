import { stemWord } from '../../../../language/readTerms.ts'
import { readWords } from '../../../../language/readTokens.ts'
import { wordFacts } from '../../../../language/vocabulary.ts'
import { otherThanOutcomes, outcomes } from '../../../../lexicons/eventWords.ts'
import type { Span } from '../../../../types/span.ts'
import { partsOfSpeech } from '../../../../types/tokens.ts'
import type { PartOfSpeech } from '../../../../types/tokens.ts'

/** One sentence's tokens. */
export interface SentenceView {
  readonly text: string
  readonly length: number
  /** Where each starts and ends in the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly string[]
  /** In lower case. */
  readonly lower: readonly string[]
  readonly stems: readonly string[]
  readonly pos: readonly PartOfSpeech[]
}

const lowerWithStem = wordFacts((form) => ({ lower: form.toLowerCase(), stem: stemWord(form) }))

export const viewSentence = (text: string): SentenceView => viewSentences([text])[0]!

/** Each as if it were alone, but many at once: to tag a sentence by itself takes twice as long. */
export function viewSentences(texts: readonly string[]): SentenceView[] {
  let length = 0
  const places = texts.map((text) => ({ start: length, end: (length += text.length) }))
  const tokens = readWords(texts.join(''), places)
  const facts = lowerWithStem(tokens)
  let first = 0
  return places.map(({ start, end }, i) => {
    let last = first
    while (last < tokens.length && tokens.start[last]! < end) last++
    const types = Array.from(tokens.types.subarray(first, last))
    const from = first
    first = last
    return {
      text: texts[i]!,
      length: types.length,
      starts: types.map((_, k) => tokens.start[from + k]! - start),
      ends: types.map((_, k) => tokens.end[from + k]! - start),
      words: types.map((type) => tokens.forms[type]!),
      lower: types.map((type) => facts[type]!.lower),
      stems: types.map((type) => facts[type]!.stem),
      pos: types.map((_, k) => partsOfSpeech[tokens.pos[from + k]!] ?? 'X'),
    }
  })
}

/** The tokens of a span. */
export function tokensOf(
  { starts, ends, length }: SentenceView,
  { start, end }: Span,
): { first: number; last: number } {
  const first = ends.findIndex((one) => one > start)
  let last = first
  while (last >= 0 && last < length && starts[last]! < end) last++
  return { first, last }
}

/** What befell people, by a token: “lives” and “missing”, but not “live” and “missed”. */
export function outcomeAt(view: SentenceView, i: number): string | undefined {
  const outcome = outcomes.get(view.stems[i]!)
  return outcome === undefined || otherThanOutcomes.has(view.lower[i]!) || isOfThing(view, i) ? undefined : outcome
}

/** Who lost a home is not dead; who lost their lives is by that word. */
const isOfThing = ({ lower, pos }: SentenceView, i: number): boolean =>
  lower[i] === 'lost' && /^(?:DET|PRON|ADJ|NOUN)$/.test(pos[i + 1] ?? '')
