import type { NameType, QuoteKind } from './layers.ts'
import type { Span } from './span.ts'

/**
 * What a report tells of articles, in one piece. Articles, names, sources and stories go by their places in these lists,
 * so that a page can link each to the others.
 */
export interface Report {
  readonly articles: readonly ReportArticle[]
  /** The most mentioned first. */
  readonly names: readonly ReportName[]
  /** Who is quoted, those with most words first. */
  readonly sources: readonly ReportSource[]
  /** What all quotes come to. */
  readonly quoted: QuotedTally
  /** Quotes of which not even the words are sure enough to be told. */
  readonly unsureQuotes: number
  /** Those that most tell independently first. */
  readonly stories: readonly ReportStory[]
  /** Words that articles of different stories quote. */
  readonly sameQuotes: readonly ReportSameQuote[]
  /** The earliest first; what nothing dates is not here. */
  readonly events: readonly ReportEvent[]
  readonly undatedEvents: number
  readonly links: readonly ReportLink[]
  /** Of few articles all pairs; of many, the most similar of each. */
  readonly similarities: readonly ReportSimilarity[]
}

export interface ReportArticle {
  readonly id: string
  readonly title: string | null
  readonly publication: string | null
  readonly published: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly story: number | null
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** Where it names somebody or something, in text order. */
  readonly mentions: readonly (Span & { readonly name: number })[]
  readonly quotes: readonly ReportQuote[]
  /** Whose words are sure and whose they are is not; no source has them. */
  readonly openQuotes: readonly OpenQuote[]
}

export interface ReportName {
  readonly name: string
  readonly type: NameType
  /** What most articles call it. */
  readonly role: string | null
  readonly aliases: readonly string[]
  readonly mentions: number
  /** Where it occurs, and how often there. */
  readonly articles: readonly { readonly article: number; readonly mentions: number }[]
  /** Of those who are quoted. */
  readonly source: number | null
}

export interface OpenQuote extends Span {
  readonly id: string
  readonly kind: QuoteKind
  /** As it is printed. */
  readonly said: string
  /** 0 to 1. */
  readonly confidence: number
}

export interface ReportQuote extends OpenQuote {
  readonly source: number
  /** The words that name the speaker, and whom they mean. */
  readonly speaker: (Span & { readonly name: number | null }) | null
  readonly cue: Span | null
}

export interface ReportSource {
  /** Its name, or what it is called (`officials`); null for all whom no words tell apart. */
  readonly source: string | null
  /** Null for those who have no name. */
  readonly name: number | null
  readonly type: NameType | null
  readonly role: string | null
  /** The organization that it speaks for. */
  readonly affiliation: string | null
  readonly gender: 'female' | 'male' | null
  readonly words: number
  readonly quotes: readonly QuotePlace[]
}

/** Quote `quote` of article `article`. */
export interface QuotePlace {
  readonly article: number
  readonly quote: number
}

export interface QuotedTally {
  /** How many different ones are quoted: by name, without; women and men, with or without a name. */
  readonly sources: number
  readonly named: number
  readonly unnamed: number
  readonly women: number
  readonly men: number
  /** People by name whose gender nothing tells. */
  readonly unknown: number
  readonly quotes: number
  readonly words: number
}

export interface ReportStory {
  /** The names that it is about. */
  readonly about: readonly string[]
  readonly articles: readonly number[]
  /** How many tell it independently: articles that copy each other are one teller. */
  readonly tellers: number
  readonly from: string | null
  readonly to: string | null
  /** What most tell first; last what one alone tells. */
  readonly statements: readonly ReportStatement[]
  readonly disagreements: readonly ReportDisagreement[]
  readonly sameQuotes: readonly ReportSameQuote[]
  readonly copies: readonly ReportCopy[]
}

/** A sentence of an article. */
export interface ReportSentence extends Span {
  readonly article: number
  readonly text: string
}

export interface ReportStatement {
  readonly text: string
  /** How many tell it independently. */
  readonly tellers: number
  readonly sentences: readonly ReportSentence[]
}

export interface ReportDisagreement {
  /** In what they differ: `figure`, `date`, `name` … */
  readonly kind: string
  /** What each article has, the two that show it best first. */
  readonly claims: readonly (ReportSentence & { readonly value: string })[]
}

export interface ReportSameQuote {
  readonly speaker: string | null
  /** The fullest first. */
  readonly variants: readonly (QuotePlace & { readonly said: string; readonly wording: string })[]
}

/** How much of each article's words the other one has in the same passages, 0 to 1. */
export interface ReportCopy {
  readonly article: number
  readonly other: number
  readonly share: number
  readonly otherShare: number
}

export interface ReportEvent {
  /** ISO 8601 day, month, year or range. */
  readonly date: string
  /** `stated` by the text, `resolved` against the article's day, `inferred` from another date. */
  readonly basis: string
  readonly expression: string
  readonly text: string
  readonly articles: readonly number[]
}

/** Two names in one sentence. */
export interface ReportLink {
  readonly a: number
  readonly b: number
  readonly count: number
}

/** Cosine of what two articles are about, 0 to 1. */
export interface ReportSimilarity {
  readonly a: number
  readonly b: number
  readonly similarity: number
}
