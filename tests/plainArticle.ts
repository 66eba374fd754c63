import type { Article } from '../src/types/article.ts'

/** An article of which nothing but the text is known. */
export function plainArticle(text: string): Article {
  return {
    ...{
      id: 'article',
      path: null,
      title: null,
      published: null,
      source: null,
      url: null,
      byline: null,
      dateline: null,
    },
    ...{ language: 'en', text, furniture: [], meta: null, given: {} },
  }
}
