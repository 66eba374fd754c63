/** A half-open stretch of an article's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words it covers: `text` is always `article.text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string
}
