import { findParagraphs } from '../../language/findParagraphs.ts'
import { readableText } from '../../language/readableText.ts'
import { readTokens } from '../../language/readTokens.ts'
import { viewText } from '../../language/viewText.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Quote } from '../../types/layers.ts'
import type { Column, Result, Row } from '../../types/result.ts'
import type { Tokens } from '../../types/tokens.ts'
import { findQuotes } from './quotes.ts'
import type { Choice } from './attribution/choose.ts'
import { spanOf } from './tokens/spans.ts'

/** A word or phrase that was considered; null text: none of them. */
export interface ConsideredPhrase extends Row {
  readonly part: 'cue' | 'speaker'
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
  /** What the model gives it, 0 to 1. */
  readonly chance: number
  readonly chosen: boolean
}

/** Why a quote is given as it is. */
export interface QuoteEvidence {
  readonly quote: Quote
  /** The speaker's name in the article; null where that is no single entity. */
  readonly speaker: string | null
  /** The sentences that quote, cue and speaker stand in. */
  readonly context: string
  readonly considered: readonly ConsideredPhrase[]
  /** All of it in a sentence. */
  readonly answer: string
}

const columns: readonly Column[] = [
  { key: 'part', heading: 'Part', kind: 'name' },
  { key: 'text', heading: 'Considered', kind: 'text', show: ({ text }) => text ?? '(none)' },
  { key: 'chance', heading: 'Chance', kind: 'share' },
  { key: 'chosen', heading: 'Chosen', kind: 'text', show: ({ chosen }) => (chosen === true ? 'yes' : '') },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
]

const answerColumns: readonly Column[] = [
  { key: 'id', heading: 'Quote', kind: 'text', hidden: true },
  { key: 'speaker', heading: 'Speaker', kind: 'name' },
  { key: 'text', heading: 'Said', kind: 'prose' },
  { key: 'answer', heading: 'Why', kind: 'prose' },
  { key: 'context', heading: 'In the article', kind: 'prose', hidden: true },
]

/**
 * Shows what a quote's cue and speaker were chosen from, and how its speaker got a name. Null where the article
 * has no quote of that id.
 */
export function explainQuote(
  article: Annotated<'mentions' | 'entities' | 'references' | 'quotes'>,
  id: string,
): Result<QuoteEvidence | null> {
  const view = viewText(article.text)
  const quote = article.quotes.find((own) => own.id === id)
  const { furniture, mentions, entities, references } = article
  const said = { furniture, mentions, entities, references, quote }
  const read = view === undefined ? said : view.enter(said)
  const text = view?.text ?? article.text
  const tokens = readTokens(text, findParagraphs(text, read.furniture))
  const found = [...findQuotes(article.id, { ...article, ...read }, tokens)].find(
    (own) => own.quote.start === read.quote?.start && own.quote.end === read.quote.end,
  )
  const rows =
    found === undefined
      ? []
      : [
          ...considered('cue', tokens, found.attribution.linked.cues),
          ...considered('speaker', tokens, found.attribution.linked.speakers),
        ]
  const table = { name: 'considered', title: 'Considered', columns, rows }
  if (quote === undefined) return { data: null, tables: [table], notes: [`${article.id} has no quote ${id}`] }
  const entity = quote.speaker?.entity
  const speaker = entity == null ? null : (article.entities[entity]?.name ?? null)
  const context = contextOf(tokens, quote)
  const answer = summarise(quote, speaker)
  const row = { id, speaker, text: readableText(quote.text), answer, context: readableText(context) }
  return {
    data: { quote, speaker, context, considered: rows, answer },
    tables: [{ name: 'answer', title: 'Quote', columns: answerColumns, rows: [row] }, table],
  }
}

function considered(part: ConsideredPhrase['part'], tokens: Tokens, choices: readonly Choice[]): ConsideredPhrase[] {
  return choices.map(({ range, chance }, i) => {
    const span = range && spanOf(tokens, range)
    const text = span && tokens.text.slice(span.start, span.end)
    return { part, text, start: span?.start ?? null, end: span?.end ?? null, chance, chosen: i === 0 }
  })
}

function contextOf({ text, sentences, start, end }: Tokens, { start: from, end: to, cue, speaker }: Quote): string {
  const first = Math.min(from, cue?.start ?? from, speaker?.start ?? from)
  const last = Math.max(to, cue?.end ?? to, speaker?.end ?? to)
  const within = Array.from(sentences.subarray(0, -1), (token, i) => ({
    start: start[token]!,
    end: end[sentences[i + 1]! - 1]!,
  })).filter((sentence) => sentence.end > first && sentence.start < last)
  return text.slice(within[0]?.start ?? first, within.at(-1)?.end ?? last)
}

const ways = {
  name: 'named there',
  pronoun: 'a pronoun that stands for the name',
  description: 'a description that stands for the name',
  none: 'no single person or organization',
}

function summarise({ speaker, cue, confidence, contentConfidence }: Quote, name: string | null): string {
  const who =
    speaker === null
      ? 'the text names nobody'
      : `“${speaker.text}” is ${name ?? 'nobody in particular'}: ${ways[speaker.resolvedBy]}`
  const words = contentConfidence > confidence ? `, the words alone ${Math.round(contentConfidence * 100)} %` : ''
  return `${who}; cue ${cue === null ? 'none' : `“${cue.text}”`}; ${Math.round(confidence * 100)} % sure${words}`
}
