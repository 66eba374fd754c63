import type { Annotated } from '../../src/types/annotator.ts'
import type { Entity } from '../../src/types/layers.ts'
import type { Span } from '../../src/types/span.ts'

/**
 * What stands between braces is a mention: `{Ann Lee}`, and of the entity named first where a name follows a bar:
 * `{she|Ann Lee}`.
 */
const marked = /\{([^{}|]*)(?:\|([^{}]*))?\}/g

/**
 * An article with the layers that corpus questions read, from marked text: a sentence a line, a paragraph between blank
 * lines.
 */
export function annotated(id: string, source: string, more: Partial<Annotated> = {}): Annotated {
  const places: { start: number; end: number; text: string; name: string }[] = []
  let dropped = 0
  const text = source.replace(marked, (all: string, words: string, name: string | undefined, at: number) => {
    const start = at - dropped
    places.push({ start, end: start + words.length, text: words, name: name ?? words })
    dropped += all.length - words.length
    return words
  })
  const names = [...new Set(places.map(({ name }) => name))]
  const entities = names.map((name): Entity => {
    const mentions = places.filter((place) => place.name === name && place.text === name).length
    return { name, type: 'person', aliases: [name], mentions, salience: 1 / names.length, roles: [], gender: null }
  })
  const isMention = ({ text, name }: (typeof places)[number]): boolean => text === name
  return {
    ...{ id, path: null, title: null, published: null, source: null, url: null, byline: null, dateline: null },
    ...{ language: 'en', text, furniture: [], meta: null, given: {}, entities },
    sentences: spansBetween(text, /\n+/g),
    paragraphs: spansBetween(text, /\n\n+/g),
    mentions: places.filter(isMention).map(({ start, end, text, name }) => {
      return { start, end, text, type: 'person', entity: names.indexOf(name) }
    }),
    references: places
      .filter((place) => !isMention(place))
      .map(({ start, end, text, name }) => ({ start, end, text, entity: names.indexOf(name) })),
    ...{ quotes: [], dates: [], quantities: [], keyphrases: [], summary: [] },
    ...more,
  }
}

function spansBetween(text: string, gaps: RegExp): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index, 0: gap } of [...text.matchAll(gaps), { index: text.length, 0: '' }]) {
    if (index > start) spans.push({ start, end: index })
    start = index + gap.length
  }
  return spans
}
