import { findParagraphs } from '../../src/language/findParagraphs.ts'
import { readTokens } from '../../src/language/readTokens.ts'
import type { Article } from '../../src/types/article.ts'
import type { Tokens } from '../../src/types/tokens.ts'
import { plainArticle } from '../plainArticle.ts'

/** A plain article with its tokens, as annotators get it. */
export function articleOf(text: string, published: string | null = null): Article & { readonly tokens: Tokens } {
  return { ...plainArticle(text), published, tokens: readTokens(text, findParagraphs(text, [])) }
}
