import { readStems } from '../../language/readTerms.ts'
import { findEntities } from '../findEntities.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { ArticleSentences, KeptSentence } from './readArticleSentences.ts'

/**
 * Bars the sentences that don't speak of what is asked for: an entity by any of its names, in any article, also by
 * pronoun or description; or the words themselves, in any inflection. The barred ones still count for what the articles
 * are about.
 */
export function restrictTo(
  about: string,
  articles: readonly ArticleSentences[],
): { readonly restricted: readonly ArticleSentences[]; readonly notes: readonly string[] } {
  const linked = linkAcrossArticles(articles)
  const { indices, notes } = findEntities(about, linked.entities)
  const wanted = new Set(indices)
  const phrase = ` ${readStems(about).join(' ')} `
  const speaks = (sentence: KeptSentence, article: number): boolean =>
    sentence.entities.some((entity) => wanted.has(linked.indexOf(article, entity) ?? -1)) ||
    hasPhrase(sentence.text, phrase)
  const restricted = articles.map((article, a) => ({
    ...article,
    sentences: article.sentences.map((sentence) => ({ ...sentence, barred: !speaks(sentence, a) })),
  }))
  const any = restricted.some(({ sentences }) => sentences.some(({ barred }) => !barred))
  // Words that are no name are no mistake as long as the articles have them.
  return { restricted, notes: any && wanted.size === 0 ? [] : notes }
}

const hasPhrase = (text: string, phrase: string): boolean =>
  phrase.trim() !== '' && ` ${readStems(text).join(' ')} `.includes(phrase)
