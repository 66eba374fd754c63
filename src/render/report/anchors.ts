import type { OpenQuote, Report } from '../../types/report.ts'

/** Where on the page each thing is, by its place in the report: `person/ann-lee`, without the `#`. */
export interface Anchors {
  readonly names: readonly string[]
  readonly sources: readonly string[]
  readonly articles: readonly string[]
  readonly stories: readonly string[]
}

/** So many names of those that it is about tell a story. */
const namesOfStory = 3
const longest = 60

/**
 * Addresses made from names, so that a link goes to the same place when the page is made anew, with more articles.
 * Only of two that are called alike has one a number.
 */
export function findAnchors({ names, sources, articles, stories }: Report): Anchors {
  const taken = new Set<string>()
  const distinct = (folder: string, name: string): string => {
    const base = `${folder}/${slug(name)}`
    let anchor = base
    for (let number = 2; taken.has(anchor); number++) anchor = `${base}-${number}`
    taken.add(anchor)
    return anchor
  }
  return {
    names: names.map(({ name, type }) => distinct(type, name)),
    sources: sources.map(({ source }) => distinct('quotes', source ?? 'unnamed')),
    articles: articles.map(({ id }) => distinct('article', id)),
    stories: stories.map(({ about }) => distinct('story', about.slice(0, namesOfStory).join(' '))),
  }
}

/** A quote's place in the text of its article. */
export const quoteAnchor = (article: string, { id }: OpenQuote): string =>
  `quote${article.slice(article.indexOf('/'))}/${id.slice(id.lastIndexOf('#') + 1)}`

/** Letters and digits of any script, in lower case and without accents. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '') || 'untitled'
}

/** Of quotes whose speaker is not sure. */
export const openQuotesAnchor = 'not-sure'

export const dateAnchor = (date: string): string => `date/${date.replace('/', '-to-')}`
