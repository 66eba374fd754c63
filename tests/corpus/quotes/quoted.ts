import type { Annotated } from '../../../src/types/annotator.ts'
import type { Quote } from '../../../src/types/layers.ts'
import type { TextSpan } from '../../../src/types/span.ts'
import { annotated } from '../annotated.ts'

/** A quote by its words; those between curly marks are quoted, and a speaker of an entity's name is that entity. */
interface Said {
  readonly by: string | null
  readonly cue?: string
  readonly text: string
  readonly sure?: number
  /** How sure the words are. */
  readonly said?: number
}

/** An article from marked text (see `annotated`) with these quotes. */
export function quoted(id: string, source: string, quotes: readonly Said[], more: Partial<Annotated> = {}): Annotated {
  const article = annotated(id, source, more)
  return { ...article, quotes: quotes.map((said, i) => quoteOf(article, said, `${id}#${i}`)) }
}

function quoteOf(
  { text, mentions, entities }: Annotated,
  { by, cue, text: words, sure = 0.9, said = sure }: Said,
  id: string,
): Quote {
  const find = (part: string): TextSpan => {
    const start = text.indexOf(part)
    if (start < 0) throw Error(`“${part}” is not in the text`)
    return { start, end: start + part.length, text: part }
  }
  const whole = find(words)
  const spans = [...words.matchAll(/“([^”]*)”/g)].map(({ index, 1: inner }) => {
    return { start: whole.start + index + 1, end: whole.start + index + 1 + inner!.length }
  })
  const isDirect = words.startsWith('“') && words.endsWith('”')
  const content = isDirect ? { start: spans[0]!.start, end: spans.at(-1)!.end } : whole
  const speaker = by === null ? null : find(by)
  const entity = mentions.find(({ start, end }) => start === speaker?.start && end === speaker.end)?.entity ?? null
  return {
    ...{ id, ...content, text: text.slice(content.start, content.end) },
    kind: isDirect ? 'direct' : spans.length > 0 ? 'mixed' : 'indirect',
    ...{ quoted: spans, cue: cue === undefined ? null : find(cue), confidence: sure, contentConfidence: said },
    speaker: speaker && { ...speaker, entity, resolvedBy: entities[entity ?? -1] === undefined ? 'none' : 'name' },
  }
}
