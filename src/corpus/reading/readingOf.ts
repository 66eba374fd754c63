import { readableText } from '../../language/readableText.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Quote } from '../../types/layers.ts'
import type { Reading, ReadingRun } from '../../types/result.ts'
import type { Span } from '../../types/span.ts'
import type { CorpusEntity } from '../linkEntities.ts'
import { contentSpans } from '../quotes/saidIn.ts'
import { shortNames } from './shortNames.ts'

type ReadArticle = Annotated<'paragraphs'> & { readonly entities: readonly CorpusEntity[] }

/** A quote whose speaker is not told where that is not sure; still, cue and speaker are none of what is said. */
export type OpenQuote = Quote & { readonly speakerSure: boolean }

/** A stretch of the text that looks different from what is around it: a name, a speaker, or what is said by whom. */
interface Mark extends Span {
  readonly is: 'name' | 'speaker' | { readonly said: string }
}

/** The text of an article in its paragraphs, taken apart where a name, a speaker or what somebody says begins or ends. */
export function readingOf(article: ReadArticle, names: readonly Span[], quotes: readonly OpenQuote[]): Reading {
  const { text, title, published, source, byline } = article
  const short = shortNames(article.entities)
  const marks = [
    ...names.map(({ start, end }): Mark => ({ start, end, is: 'name' })),
    ...quotes.flatMap(({ speaker, speakerSure }): Mark[] =>
      speaker === null || !speakerSure ? [] : [{ ...speaker, is: 'speaker' }],
    ),
    ...quotes.flatMap((quote) => marksOfQuote(text, quote, short)),
  ]
  const blocks = blocksOf(article)
  const paragraphs = runsOf(text, blocks, marks).map((runs, i) => (blocks[i]!.isAside ? styled(runs, 'aside') : runs))
  const begins = wordsOf(paragraphs[0] ?? []) === title
  return {
    heading: styled(begins ? paragraphs[0]! : title === null ? [] : [{ text: title }], 'title'),
    about: [published, source, byline].filter((part) => part !== null).join(' · '),
    paragraphs: begins ? paragraphs.slice(1) : paragraphs,
  }
}

const styled = (runs: readonly ReadingRun[], style: ReadingRun['style']): readonly ReadingRun[] =>
  runs.map((run) => (run.style === undefined ? { ...run, style } : run))

const wordsOf = (runs: readonly ReadingRun[]): string =>
  runs
    .filter(({ style }) => style !== 'mark')
    .map(({ text }) => text)
    .join('')
    .trim()

/** What is said, with the quotation marks around it. */
function marksOfQuote(text: string, quote: OpenQuote, short: readonly string[]): Mark[] {
  const said = quote.speakerSure ? nameOf(quote, short) : '(not sure)'
  return contentSpans(text, quote)
    .flat()
    .map(({ start, end }) => ({
      start: isQuotationMark(text[start - 1]) ? start - 1 : start,
      end: isQuotationMark(text[end]) ? end + 1 : end,
      is: { said },
    }))
}

function nameOf({ speaker }: Quote, short: readonly string[]): string {
  if (speaker === null) return '(unnamed)'
  return speaker.entity === null ? readableText(speaker.text) : short[speaker.entity]!
}

const isQuotationMark = (character = ''): boolean => /^["“”„«»'‘’]$/.test(character)

interface Block extends Span {
  /** Page furniture. */
  readonly isAside: boolean
}

/** The paragraphs, and what stands between them. */
function blocksOf({ text, paragraphs }: ReadArticle): Block[] {
  let at = 0
  return [...paragraphs, { start: text.length, end: text.length }].flatMap(({ start, end }) => {
    const between = { start: at, end: start, isAside: true }
    at = end
    return [between, { start, end, isAside: false }].filter((block) => text.slice(block.start, block.end).trim() !== '')
  })
}

/** The runs of each block. One pass over the places where a mark begins or ends. */
function runsOf(text: string, blocks: readonly Block[], marks: readonly Mark[]): ReadingRun[][] {
  const turns = marks
    .flatMap((mark) => [
      { at: mark.start, mark, opens: true },
      { at: mark.end, mark, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.mark.end - a.mark.end)
  const open = new Set<Mark>()
  let next = 0
  return blocks.map(({ start, end }) => {
    const runs: ReadingRun[] = []
    let at = start
    const take = (to: number): void => {
      if (to > at) runs.push({ text: readableText(text.slice(at, to)), ...lookOf(open) })
      at = Math.max(at, to)
    }
    for (; next < turns.length; next++) {
      const turn = turns[next]!
      if (turn.at > end || (turn.at === end && turn.opens)) break
      take(turn.at)
      const isQuote = typeof turn.mark.is === 'object'
      if (turn.opens) open.add(turn.mark)
      if (isQuote && turn.at >= start) runs.push({ text: turn.opens ? '‹' : '›', ...lookOf(open), style: 'mark' })
      if (!turn.opens) open.delete(turn.mark)
    }
    take(end)
    return runs
  })
}

/** A quote within another is that of its own speaker. */
function lookOf(open: ReadonlySet<Mark>): Pick<ReadingRun, 'style' | 'said'> {
  const marks = [...open].map(({ is }) => is)
  const said = marks.findLast((is) => typeof is === 'object')?.said
  return { style: marks.includes('speaker') ? 'speaker' : marks.includes('name') ? 'name' : undefined, said }
}
