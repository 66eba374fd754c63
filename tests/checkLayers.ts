import { expect } from 'vitest'
import type { Layers, Span, TextSpan } from '../src/index.ts'

/** Every layer points into the text, in order, at the very words that it gives. */
export function checkLayers(article: Layers & { readonly text: string }): void {
  const { text, entities, quotes } = article
  for (const list of [article.paragraphs, article.sentences, article.mentions, quotes, article.dates])
    checkOrder(text, list)
  for (const list of [article.mentions, article.references, quotes, article.dates, article.summary])
    for (const span of list) checkWords(text, span)
  for (const { entity } of [...article.mentions, ...article.references])
    if (entity !== null) expect(entities[entity]).toBeDefined()
  for (const { cue, speaker, quoted, start, end } of quotes) {
    for (const span of [cue, speaker]) if (span !== null) checkWords(text, span)
    checkOrder(text, quoted)
    for (const span of quoted) if (span.start < start || span.end > end) throw Error('marks outside of their quote')
    if (speaker?.entity != null) expect(entities[speaker.entity]).toBeDefined()
  }
}

/** In order of their starts, each of some text. */
function checkOrder(text: string, spans: readonly Span[]): void {
  let at = 0
  for (const { start, end } of spans) {
    if (start < at || end <= start || end > text.length) throw Error(`a span from ${start} to ${end} behind ${at}`)
    at = start
  }
}

function checkWords(text: string, span: TextSpan): void {
  for (const place of [span.start, span.end])
    if (/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, place - 1), place + 1)))
      throw Error(`half of a character at ${place}`)
  expect(text.slice(span.start, span.end)).toBe(span.text)
}
