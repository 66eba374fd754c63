import { inline } from './readBlocks.ts'
import type { Attributes, PageListener } from './parsePage.ts'

/** What a page says of itself in its markup, as it is written there; the first word on each matter. */
export interface PageFacts {
  /** The contents of `<meta>` elements by their name, property or itemprop, in small letters. */
  readonly meta: ReadonlyMap<string, string>
  /** The texts of elements that are told by tag, itemprop, rel or class. */
  readonly marked: ReadonlyMap<Mark, string>
  /** What stands in `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  readonly language: string | undefined
  readonly canonical: string | undefined
}

type Mark = 'title' | 'h1' | 'headline' | 'published' | 'author' | 'byline' | 'time'

const mostMeta = 1000
/** The title, name or date of an article is shorter. */
const longestFact = 1000
const mostJsonLd = 1 << 22

interface Capture {
  readonly mark: Mark
  /** How many elements are open around its text. */
  readonly depth: number
  text: string
}

export class FactReader implements PageListener, PageFacts {
  readonly meta = new Map<string, string>()
  readonly marked = new Map<Mark, string>()
  readonly jsonLd: string[] = []
  language: string | undefined
  canonical: string | undefined
  private depth = 0
  private captures: Capture[] = []
  private script: { readonly depth: number; text: string } | undefined

  open(tag: string, attributes: Attributes): void {
    this.depth++
    if (!inline.has(tag)) this.text(tag === 'br' ? ' | ' : ' ')
    if (tag === 'meta') this.readMeta(attributes)
    else if (tag === 'html') this.language ??= attributes.lang ?? attributes['xml:lang']
    else if (tag === 'link') this.readLink(attributes)
    else if (tag === 'script') this.openScript(attributes)
    else this.startCaptures(tag, attributes)
  }

  text(words: string): void {
    if (this.script !== undefined) {
      if (this.script.text.length + words.length <= mostJsonLd) this.script.text += words
    } else for (const capture of this.captures) if (capture.text.length <= longestFact) capture.text += words
  }

  close(): void {
    if (this.script?.depth === this.depth) {
      this.jsonLd.push(this.script.text)
      this.script = undefined
    }
    for (const { mark, depth, text } of this.captures) if (depth === this.depth) this.mark(mark, text)
    this.captures = this.captures.filter(({ depth }) => depth < this.depth)
    this.depth--
  }

  private readLink({ rel, href }: Attributes): void {
    if (rel === 'canonical') this.canonical ??= href
  }

  private openScript({ type = '' }: Attributes): void {
    if (/^\s*application\/ld\+json/i.test(type)) this.script = { depth: this.depth, text: '' }
  }

  private startCaptures(tag: string, attributes: Attributes): void {
    for (const [mark, value] of marksOf(tag, attributes))
      if (value !== undefined) this.mark(mark, value)
      else if (!this.marked.has(mark) && !this.captures.some((capture) => capture.mark === mark))
        this.captures.push({ mark, depth: this.depth, text: '' })
  }

  private readMeta({ property, name, itemprop, 'http-equiv': equivalent, content = '' }: Attributes): void {
    const value = oneLine(content)
    if (value === '' || this.meta.size >= mostMeta) return
    for (const key of [property, name, itemprop, equivalent]) {
      const lowered = key?.trim().toLowerCase()
      if (lowered !== undefined && !this.meta.has(lowered)) this.meta.set(lowered, value)
    }
  }

  private mark(mark: Mark, text: string): void {
    const value = oneLine(text)
    if (value !== '' && value.length <= longestFact && !this.marked.has(mark)) this.marked.set(mark, value)
  }
}

/** What an element marks; its value is in an attribute, or else it is the element's text. */
function marksOf(tag: string, attributes: Attributes): (readonly [Mark, string | undefined])[] {
  const { itemprop = '', rel = '', class: classes = '', datetime, content } = attributes
  const marks: (readonly [Mark, string | undefined])[] = []
  if (tag === 'title' || tag === 'h1') marks.push([tag, undefined])
  if (/\bheadline\b/i.test(itemprop)) marks.push(['headline', content])
  if (/\bdatePublished\b/i.test(itemprop)) marks.push(['published', content ?? datetime])
  if (tag === 'time' && datetime !== undefined) marks.push(['pubdate' in attributes ? 'published' : 'time', datetime])
  if (/\bauthor\b/i.test(itemprop) || /\bauthor\b/i.test(rel)) marks.push(['author', content])
  if (/\bby-?line\b|\bauthor(?:s|-?name)?\b/i.test(classes)) marks.push(['byline', undefined])
  return marks
}

const oneLine = (text: string): string =>
  text
    .slice(0, 10 * longestFact)
    .replace(/\s+/g, ' ')
    .trim()
