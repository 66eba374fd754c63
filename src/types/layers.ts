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
  /**
   * 0 to 1: the estimated chance that the content is right, whoever says it; higher only where all of it stands between
   * marks.
   */
  readonly contentConfidence: number
}

export interface DateMention extends TextSpan {
  /**
   * ISO 8601 (`2024-03-08`, `2024-03`, `2024`, `2024-03-04/2024-03-08`); null where the text and the article's own date
   * don't settle it.
   */
  readonly value: string | null
  /**
   * From what the value was told, where the date's own words don't tell all of it: `published`, the article's own day,
   * or the words of another date in the text. Null where they do, or where the value is null.
   */
  readonly from: string | null
}

/**
 * What a number says. `amount`: of money; `share`: a part of a whole, in words or as `one in three`; `count`: of things
 * or people; `measure`: in a unit, time among them; `score`: of a match or vote, with no value; `time`: of day.
 */
export const quantityKinds = ['amount', 'count', 'percentage', 'share', 'measure', 'age', 'score', 'time'] as const
export type QuantityKind = (typeof quantityKinds)[number]

/** How the text hedges a number: `nearly` is a little less, `at most` so many or fewer. */
export type QuantityModifier = 'about' | 'nearly' | 'more than' | 'at least' | 'less than' | 'at most'

/** A number with its unit: `$4.2 million`, `two hundred and twelve`, `5-7%`, `half`. */
export interface Quantity extends TextSpan {
  readonly kind: QuantityKind
  /**
   * In `unit`; of a share 0 to 1, of a time hours after midnight. Null for a range, for what the words leave open
   * (`hundreds`), for a score.
   */
  readonly value: number | null
  /** The bounds of a range or of what the words leave open; else null. */
  readonly low: number | null
  readonly high: number | null
  /**
   * ISO 4217 for money; `%`, `percentage points`; `km`, `°C`, `week` ... for measures and ages; null for what is
   * counted.
   */
  readonly unit: string | null
  /** `month` in `$500 a month`, `100,000 people` in `3 per 100,000 people`. */
  readonly per: string | null
  /**
   * What is counted, measured, paid for or has risen, or whose age it is, as far as the sentence says so:
   * `ferry passengers`, `damages`, `Unemployment`.
   */
  readonly counts: TextSpan | null
  readonly modifier: QuantityModifier | null
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
  readonly quantities: readonly Quantity[]
  readonly keyphrases: readonly Keyphrase[]
  readonly summary: readonly SummarySentence[]
}

export type LayerName = keyof Layers

/**
 * What a field that is read back must be, so that it fits the article: annotators and tables index by them. `offset`
 * and `end` stand in the text, `slice` is what the text has between them; `entity` is an index into `entities`.
 */
export type FieldCheck =
  | 'offset'
  | 'end'
  | 'slice'
  | 'entity'
  | 'entity or null'
  | 'string'
  | 'string or null'
  | 'strings'
  | 'number'
  | 'number or null'
  | { readonly listOf: ItemChecks }
  | { readonly orNull: ItemChecks }

/** By a field's name; other fields are not looked at. */
export type ItemChecks = Readonly<Record<string, FieldCheck>>

export const spanChecks = { start: 'offset', end: 'end' } as const
const textSpan = { ...spanChecks, text: 'slice' } as const

/**
 * Every layer, in the order in which they are printed, with what is checked where a record brings it along. To leave
 * one out is a type error.
 */
export const layerChecks = {
  paragraphs: spanChecks,
  sentences: spanChecks,
  mentions: { ...textSpan, type: 'string', entity: 'entity or null' },
  entities: { name: 'string', type: 'string', aliases: 'strings', roles: 'strings' },
  references: { ...textSpan, entity: 'entity' },
  quotes: {
    ...textSpan,
    id: 'string',
    kind: 'string',
    quoted: { listOf: spanChecks },
    cue: { orNull: textSpan },
    speaker: { orNull: { ...textSpan, entity: 'entity or null' } },
  },
  dates: { ...textSpan, value: 'string or null' },
  quantities: {
    ...textSpan,
    kind: 'string',
    value: 'number or null',
    low: 'number or null',
    high: 'number or null',
    unit: 'string or null',
    per: 'string or null',
    counts: { orNull: textSpan },
    modifier: 'string or null',
  },
  keyphrases: { text: 'string', score: 'number', count: 'number' },
  summary: { ...textSpan, score: 'number' },
} as const satisfies { readonly [Name in LayerName]: { readonly [Key in keyof Layers[Name][number]]?: FieldCheck } }

/** In the order in which they are printed. */
export const layerNames = Object.keys(layerChecks) as readonly LayerName[]

/**
 * The version of the lines that `annotate` prints: keys are added under one number, a change of meaning takes the next.
 */
export const schemaVersion = 1
