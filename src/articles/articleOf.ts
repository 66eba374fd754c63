import type { Article } from '../types/article.ts'
import { parseArticle } from './parseArticle.ts'

/** What a program knows of an article besides its text: it wins over what the text says. */
export type KnownOfArticle = {
  readonly [Key in keyof Omit<Article, 'text' | 'furniture' | 'given'>]?: Article[Key] | undefined
}

/**
 * An article from its text, as a file of it would be read: headline, date, dateline and page furniture are found in it.
 *
 * @param known `id` is `article` without one: where there are several, give each its own
 * @throws TypeError where the text is no string
 */
export function articleOf(text: string, known: KnownOfArticle = {}): Article {
  // Programs without types call it, too.
  if (typeof (text as unknown) !== 'string')
    throw new TypeError('articleOf takes a text, and what is known of it: articleOf(text, {id, title})')
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return parseArticle({ id: 'article', path: null, ...given, text })
}
