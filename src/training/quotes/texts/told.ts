import type { Span } from '../../../types/span.ts'
import type { GoldQuote } from '../goldArticle.ts'

/** A sentence told anew: its text, and where in it content, cue and speaker stand. */
export interface Retold {
  readonly text: string
  readonly fragments: readonly Span[]
  readonly cue: Span
  readonly speaker: Span
}

/** Joins parts, of which some are labelled. */
export function told(...parts: readonly (string | readonly ['content' | 'cue' | 'speaker', string])[]): Retold {
  let text = ''
  const found = { content: [] as Span[], cue: [] as Span[], speaker: [] as Span[] }
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      found[part[0]].push({ start: text.length, end: text.length + part[1].length })
      text += part[1]
    }
  }
  return { text, fragments: found.content, cue: found.cue[0]!, speaker: found.speaker[0]! }
}

/** One sentence behind the other. */
export function joined(...sentences: readonly Retold[]): { readonly text: string; readonly quotes: readonly Retold[] } {
  let text = ''
  const quotes = sentences.map((sentence) => {
    const at = text.length
    const moved = ({ start, end }: Span): Span => ({ start: start + at, end: end + at })
    text += sentence.text
    const { fragments, cue, speaker } = sentence
    return { text: sentence.text, fragments: fragments.map(moved), cue: moved(cue), speaker: moved(speaker) }
  })
  return { text, quotes: quotes.map((quote) => ({ ...quote, text })) }
}

/** Where a sentence that is told anew stands in its article, as a labelled quote. */
export function placed({ fragments, cue, speaker, text }: Retold, at: number, type: GoldQuote['type']): GoldQuote {
  const place = ({ start, end }: Span): Span => ({ start: start + at, end: end + at })
  const own = fragments.map(place)
  const span = { start: own[0]!.start, end: own.at(-1)!.end }
  return {
    ...span,
    text: text.slice(span.start - at, span.end - at),
    type,
    cue: place(cue),
    speaker: { ...place(speaker), text: text.slice(speaker.start, speaker.end) },
    fragments: own.map(({ start, end }) => [start, end] as const),
  }
}
