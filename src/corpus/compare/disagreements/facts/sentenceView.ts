import { stemWord } from '../../../../language/readTerms.ts'
import { readTokens } from '../../../../language/readTokens.ts'
import type { Span } from '../../../../types/span.ts'
import { partsOfSpeech } from '../../../../types/tokens.ts'
import type { PartOfSpeech } from '../../../../types/tokens.ts'

/** One sentence's tokens. */
export interface SentenceView {
  readonly text: string
  readonly length: number
  readonly spans: readonly Span[]
  readonly words: readonly string[]
  /** In lower case. */
  readonly lower: readonly string[]
  readonly stems: readonly string[]
  readonly pos: readonly PartOfSpeech[]
}

export const viewSentence = (text: string): SentenceView => viewSentences([text])[0]!

/** Each as if it were alone, but many at once: to tag a sentence by itself takes twice as long. */
export function viewSentences(texts: readonly string[]): SentenceView[] {
  let length = 0
  const places = texts.map((text) => ({ start: length, end: (length += text.length) }))
  const tokens = readTokens(texts.join(''), places)
  const lower = tokens.forms.map((form) => form.toLowerCase())
  const stems = lower.map(stemWord)
  let first = 0
  return places.map(({ start, end }, i) => {
    let last = first
    while (last < tokens.length && tokens.start[last]! < end) last++
    const types = Array.from(tokens.types.subarray(first, last))
    const view: SentenceView = {
      ...{ text: texts[i]!, length: types.length },
      spans: types.map((_, k) => ({ start: tokens.start[first + k]! - start, end: tokens.end[first + k]! - start })),
      words: types.map((type) => tokens.forms[type]!),
      lower: types.map((type) => lower[type]!),
      stems: types.map((type) => stems[type]!),
      pos: types.map((_, k) => partsOfSpeech[tokens.pos[first + k]!] ?? 'X'),
    }
    first = last
    return view
  })
}

/** The tokens of a span. */
export function tokensOf({ spans, length }: SentenceView, { start, end }: Span): { first: number; last: number } {
  const first = spans.findIndex((span) => span.end > start)
  let last = first
  while (last >= 0 && last < length && spans[last]!.start < end) last++
  return { first, last }
}
