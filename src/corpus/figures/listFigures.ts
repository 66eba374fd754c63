import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { groupBy } from '../../algorithms/multimap.ts'
import { readableText } from '../../language/readableText.ts'
import { stemWord } from '../../language/readTerms.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Article } from '../../types/article.ts'
import { usualConfidence } from '../../types/choices.ts'
import type { Entity, Quantity, QuantityKind, Quote } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Cell, Column, Row } from '../../types/result.ts'
import type { Span } from '../../types/span.ts'
import { excerptAround } from '../compare/disagreements/excerptAround.ts'
import { findEntities } from '../findEntities.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import { answerOf, arrange, articleColumns, question } from '../question.ts'
import type { Arrangement, Question } from '../question.ts'
import { namerOf, subjectOf } from '../speaksOf.ts'

export interface FigureFilter extends Arrangement {
  /** Only those that this person or organization gives, found by any of its names. */
  readonly person?: string | null
  /** Only those whose sentence speaks of this: an entity by any of its names, or a word or phrase. */
  readonly about?: string | null
  /** Only these kinds; without it all but times of day. */
  readonly kind?: QuantityKind | readonly QuantityKind[] | null
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** A figure that an article gives, and who says so. One that somebody gives twice is one row. */
export interface ListedFigure extends Row {
  readonly article: string
  readonly title: string | null
  /** As the text has it, with its unit: `$4.2 million`. */
  readonly figure: string
  readonly kind: QuantityKind
  /** In `unit`, of a share 0 to 1, of a time hours after midnight; null for ranges and scores. */
  readonly value: number | null
  /** The bounds of a range, or of what words like “hundreds” leave open. */
  readonly low: number | null
  readonly high: number | null
  /** ISO 4217 code, `%`, `percentage points`, `km`, `°C`, `week` ...; null for what is counted. */
  readonly unit: string | null
  /** `month` of $500 a month. */
  readonly per: string | null
  /** What it counts or is of, in the text's words; null where its sentence doesn't say. */
  readonly counts: string | null
  /** `about`, `nearly`, `more than`, `at least`, `less than`, `at most`. */
  readonly modifier: string | null
  /** Who gives it: the speaker of the quote that it stands in, by name and in the text's words; null: the article. */
  readonly speaker: string | null
  readonly speakerText: string | null
  /** The id of that quote. */
  readonly quote: string | null
  readonly sentence: string
  /** Of the figure, in the article's text. */
  readonly start: number
  readonly end: number
  /** How often the article has it, from the same speaker. */
  readonly times: number
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
  readonly path: string | null
}

type FigureLayer = 'sentences' | 'entities' | 'quotes' | 'quantities' | 'mentions' | 'references'

interface KeptFigure extends Omit<Quantity, 'counts'> {
  readonly counts: string | null
  readonly sentence: string
  readonly quote: Pick<Quote, 'id' | 'speaker'> | null
  /** Whom its sentence speaks of; empty where nobody asks. */
  readonly entities: readonly number[]
}

interface KeptFigures extends Pick<Article, 'id' | 'path' | 'title' | 'published' | 'source' | 'url'> {
  readonly entities: readonly Entity[]
  readonly figures: readonly KeptFigure[]
}

const columns: readonly Column[] = [
  ...articleColumns.slice(0, 1),
  { key: 'figure', heading: 'Figure', kind: 'name', show: hedged },
  { key: 'counts', heading: 'Of', kind: 'text', show: ofWhat },
  {
    ...{ key: 'speaker', heading: 'Given by', kind: 'text' },
    show: ({ speaker, speakerText }) => speaker ?? speakerText ?? '(the article)',
  },
  {
    ...{ key: 'sentence', heading: 'Sentence', kind: 'prose' },
    show: (row) => excerptAround(wordsOf(row.sentence).replace(/\s+/g, ' '), wordsOf(row.figure)),
  },
  ...articleColumns.slice(1),
  { key: 'kind', heading: 'Kind', kind: 'text', hidden: true },
  { key: 'value', heading: 'Value', kind: 'score', hidden: true },
  { key: 'low', heading: 'From', kind: 'score', hidden: true },
  { key: 'high', heading: 'To', kind: 'score', hidden: true },
  { key: 'unit', heading: 'Unit', kind: 'text', hidden: true },
  { key: 'per', heading: 'Per', kind: 'text', hidden: true },
  { key: 'modifier', heading: 'Hedge', kind: 'text', hidden: true },
  { key: 'speakerText', heading: 'In the text', kind: 'text', hidden: true },
  { key: 'quote', heading: 'Quote', kind: 'text', hidden: true },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'times', heading: 'Times', kind: 'count', hidden: true },
  { key: 'published', heading: 'Published', kind: 'text', hidden: true },
  { key: 'source', heading: 'Source', kind: 'text', hidden: true },
  { key: 'url', heading: 'Address', kind: 'text', hidden: true },
  { key: 'path', heading: 'Path', kind: 'text', hidden: true },
]

const wordsOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')

/** With its hedge in front, wherever the text has it. */
function hedged({ figure, modifier }: Row): string {
  return [modifier, figure].map(wordsOf).join(' ').trim()
}

function ofWhat({ counts, per }: Row): string {
  const each = per === null ? '' : `a ${wordsOf(per)}`
  return [wordsOf(counts), each].filter((words) => words !== '').join(', ') || '–'
}

/** Every figure of the articles, in the order of their texts: what a fact checker looks up. */
export function listFigures(filter: FigureFilter = {}): Question<KeptFigures, readonly ListedFigure[], FigureLayer> {
  const asksAbout = filter.about != null
  const layers = ['sentences', 'entities', 'quotes', 'quantities'] as const
  return question({
    requires: asksAbout ? [...layers, 'mentions', 'references'] : layers,
    keep: (article) => keepFigures(article, asksAbout),
    answer(articles) {
      const linked = linkAcrossArticles(articles, filter.corrections)
      const { chosen, notes } = chooseFigures(articles, linked, filter)
      const rows = chosen.flatMap(({ article, figures }) => rowsOf(article, figures))
      return answerOf({ name: 'figures', title: 'Figures', columns }, arrange(rows, filter), [
        ...linked.notes,
        ...notes,
      ])
    },
  })
}

function keepFigures(article: Annotated<FigureLayer>, asksAbout: boolean): KeptFigures {
  const { id, path, title, published, source, url, text, entities, sentences } = article
  const entitiesIn = asksAbout ? namerOf([...article.mentions, ...article.references]) : () => []
  const quotes = article.quotes.filter(({ confidence }) => confidence >= usualConfidence)
  const around = quotesAround(quotes, article.quantities)
  const figures = article.quantities.flatMap((quantity, i): KeptFigure[] => {
    const sentence = sentences[partitionPoint(sentences.length, (i) => sentences[i]!.end <= quantity.start)]
    if (sentence === undefined) return []
    const quote = around[i] ?? null
    return [
      {
        ...quantity,
        text: readableText(quantity.text),
        counts: quantity.counts && readableText(quantity.counts.text),
        sentence: readableText(text.slice(sentence.start, sentence.end)),
        quote: quote && {
          id: quote.id,
          speaker: quote.speaker && { ...quote.speaker, text: readableText(quote.speaker.text) },
        },
        entities: entitiesIn(sentence),
      },
    ]
  })
  return { id, path, title, published, source, url, entities, figures }
}

/**
 * The shortest of the quotes that each figure stands in: who is quoted within a quote says it. Of those that have begun,
 * only the ones that have not ended are looked at again.
 * @param figures in text order, as the quotes are
 */
function quotesAround(quotes: readonly Quote[], figures: readonly Span[]): (Quote | null)[] {
  let open: Quote[] = []
  let next = 0
  return figures.map(({ start, end }) => {
    while (next < quotes.length && quotes[next]!.start <= start) open.push(quotes[next++]!)
    open = open.filter((quote) => quote.end > start)
    return open
      .filter((quote) => quote.end >= end)
      .reduce<Quote | null>((a, b) => (a !== null && a.end - a.start <= b.end - b.start ? a : b), null)
  })
}

interface ChosenFigure {
  readonly figure: KeptFigure
  readonly speaker: string | null
}

interface Chosen {
  readonly article: KeptFigures
  readonly figures: readonly ChosenFigure[]
}

function chooseFigures(articles: readonly KeptFigures[], linked: LinkedEntities, filter: FigureFilter) {
  const { person, about, kind } = filter
  const found = person == null ? null : findEntities(person, linked.entities)
  const subject = about == null ? null : subjectOf(about, linked)
  const isOfKind = (of: QuantityKind): boolean => (kind == null ? of !== 'time' : [kind].flat().includes(of))
  const chosen = articles.map((article, a): Chosen => {
    const figures = article.figures.flatMap((figure): ChosenFigure[] => {
      const entity = figure.quote?.speaker?.entity ?? null
      const index = entity === null ? null : linked.indexOf(a, entity)
      if (!isOfKind(figure.kind) || (found !== null && (index === null || !found.indices.includes(index)))) return []
      if (subject?.speaks({ text: figure.sentence, entities: figure.entities }, a) === false) return []
      return [{ figure, speaker: index === null ? null : (linked.entities[index]?.name ?? null) }]
    })
    return { article, figures }
  })
  const any = chosen.some(({ figures }) => figures.length > 0)
  return { chosen, notes: [...(found?.notes ?? []), ...(subject?.notes(any) ?? [])] }
}

/** A row for each figure, told once or often by one speaker. */
function rowsOf(article: KeptFigures, chosen: readonly ChosenFigure[]): ListedFigure[] {
  return [...groupBy(chosen, keyOf).values()].map((group) => rowOf(article, group[0]!, group.length))
}

function keyOf({ figure, speaker }: ChosenFigure): string {
  const { kind, value, low, high, unit, per, counts, modifier, quote, text } = figure
  const head = counts === null ? '' : stemWord(counts.split(/\s+/).at(-1)!)
  const amount = value ?? (low === null ? text : `${low} ${high}`)
  return [kind, amount, unit, per, head, modifier, speaker ?? quote?.speaker?.text].join('\n')
}

function rowOf(article: KeptFigures, { figure, speaker }: ChosenFigure, times: number): ListedFigure {
  const { text, kind, value, low, high, unit, per, counts, modifier, quote, sentence, start, end } = figure
  const { id, title, published, source, url, path } = article
  return {
    ...{ article: id, title, figure: text, kind, value, low, high, unit, per, counts, modifier },
    ...{ speaker, speakerText: quote?.speaker?.text ?? null, quote: quote?.id ?? null },
    ...{ sentence, start, end, times, published, source, url, path },
  }
}
