/** What can be compared with its like in another sentence. Tokens `first` up to, not including, `last`. */
interface Part {
  readonly first: number
  readonly last: number
  readonly text: string
}

/** An amount of something: 26 people, $4.2 million, 12 miles. */
export interface Figure extends Part {
  readonly kind: 'figure'
  readonly value: number
  /**
   * The bounds that the words leave open by rounding, “about” or “more than”: 26 is 26, “about 2,000” 1,700 to 2,300.
   */
  readonly low: number
  readonly high: number
  /** Are the bounds the text's own: “10 to 14”? */
  readonly isRange: boolean
  /** What is counted; figures of two keys can't be compared: `money $`, `percent`, `length`, `age`, `count miner`. */
  readonly key: string
  /** The layer's unit, where it is one of measure or money. */
  readonly unit: string | null
  /** What happened to those who are counted, as a class: dead, hurt, held ...; null for all else. */
  readonly outcome: string | null
  /** Whose age it is, by the words of the name; null for all else. */
  readonly owner: readonly string[] | null
  /** One unit in base units of its dimension. */
  readonly factor: number
}

/** A day, a part of one, a year, a time of day or a span of time. */
export interface DateFact extends Part {
  readonly kind: 'date'
  /**
   * Only values of one grain can be compared. Hours are from one time of day to another. A month alone says which
   * period a figure is for. A span is from something to something else: “six weeks later”.
   */
  readonly grain: 'weekday' | 'part' | 'day' | 'month' | 'year' | 'clock' | 'hours' | 'span'
  readonly value: string
}

/** A run of capitalised words. */
export interface NameFact extends Part {
  readonly kind: 'name'
  readonly words: readonly string[]
  /** As they are compared: in lower case, without accents and hyphens. */
  readonly folded: readonly string[]
  /** In lower case; empty at a sentence's start. */
  readonly wordBefore: string
}

export type Fact = Figure | DateFact | NameFact
