import type { Span, TextSpan } from './span.ts'

/** Types that the name recogniser tells apart. `group`: nationalities, religious and political groups. */
export const nameTypes = ['person', 'organization', 'place', 'group', 'event', 'product', 'other'] as const
export type NameType = (typeof nameTypes)[number]

/** Types of figures, read by wink-nlp's own recogniser. They never have an entity. */
export type FigureType = 'date' | 'money' | 'percent' | 'time' | 'duration' | 'cardinal' | 'ordinal' | 'url' | 'email'

export interface Mention extends TextSpan {
  readonly type: NameType | FigureType
  /** Index into the article's `entities`; null for figures and for names that may be one of several entities. */
  readonly entity: number | null
}

export interface Entity {
  /** The fullest form in the article; initials with full stops. */
  readonly name: string
  readonly type: NameType
  /** Every form in which the article names it, in order of first appearance. */
  readonly aliases: readonly string[]
  /** How many mentions by name. */
  readonly mentions: number
  /**
   * 0 to 1; the sum over the article's entities is 1. How much of the article is about it: mentions, early ones
   * counting more.
   */
  readonly salience: number
  /** Titles and descriptions that the text gives: `Foreign Minister`, `port union spokeswoman`. */
  readonly roles: readonly string[]
  /** From first name, honorifics and pronouns; null rather than a guess. */
  readonly gender: 'm' | 'f' | null
}

/** A pronoun or description (`he`, `the union leader`) that stands for an entity. */
export interface Reference extends TextSpan {
  readonly entity: number
}

/** Direct: all of the content stands between quotation marks; mixed: some of it; indirect: none. */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
export type QuoteKind = (typeof quoteKinds)[number]

/** How a speaker's mention was tied to its entity; `none` where it has none. */
export type SpeakerResolution = 'name' | 'pronoun' | 'description' | 'none'

export interface Speaker extends TextSpan {
  /** Index into `entities`; null for a speaker who is no single entity (`officials`, `they`). */
  readonly entity: number | null
  readonly resolvedBy: SpeakerResolution
}

/** What somebody said: its span is the whole content, without cue and speaker at its ends. */
export interface Quote extends TextSpan {
  /** `<article id>#<running number>` */
  readonly id: string
  readonly kind: QuoteKind
  /** The stretches of the content that stand between quotation marks, without the marks. */
  readonly quoted: readonly Span[]
  readonly cue: TextSpan | null
  readonly speaker: Speaker | null
  /** 0 to 1: the estimated chance that content and speaker are right. */
  readonly confidence: number
}

export interface DateMention extends TextSpan {
  /**
   * ISO 8601 (`2024-03-08`, `2024-03`, `2024`, `2024-03-04/2024-03-08`); null where the text and the article's own date
   * don't settle it.
   */
  readonly value: string | null
}

export interface Keyphrase {
  /** Its best spelling in the article. */
  readonly text: string
  /** Higher is better; comparable within one article only. */
  readonly score: number
  readonly count: number
}

export interface SummarySentence extends TextSpan {
  readonly score: number
}

/** What annotators add to an article, by the names that `digest annotate` prints. */
export interface Layers {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Span[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly references: readonly Reference[]
  readonly quotes: readonly Quote[]
  readonly dates: readonly DateMention[]
  readonly keyphrases: readonly Keyphrase[]
  readonly summary: readonly SummarySentence[]
}

export type LayerName = keyof Layers

/** A key for each layer, in the order in which they are printed: to leave one out is a type error. */
const everyLayer: Readonly<Record<LayerName, true>> = {
  paragraphs: true,
  sentences: true,
  mentions: true,
  entities: true,
  references: true,
  quotes: true,
  dates: true,
  keyphrases: true,
  summary: true,
}

/** In the order in which they are printed. */
export const layerNames = Object.keys(everyLayer) as readonly LayerName[]

/**
 * The version of the lines that `annotate` prints: keys are added under one number, a change of meaning takes the next.
 */
export const schemaVersion = 1
