import type { NameCorrections } from '../../types/nameCorrections.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import { subjectOf } from '../speaksOf.ts'
import type { ArticleSentences } from './readArticleSentences.ts'

/**
 * Bars the sentences that don't speak of what is asked for. The barred ones still count for what the articles are
 * about.
 */
export function restrictTo(
  about: string,
  articles: readonly ArticleSentences[],
  corrections: NameCorrections | undefined,
): { readonly restricted: readonly ArticleSentences[]; readonly notes: readonly string[] } {
  const linked = linkAcrossArticles(articles, corrections)
  const subject = subjectOf(about, linked)
  const restricted = articles.map((article, a) => ({
    ...article,
    sentences: article.sentences.map((sentence) => ({ ...sentence, barred: !subject.speaks(sentence, a) })),
  }))
  const any = restricted.some(({ sentences }) => sentences.some(({ barred }) => !barred))
  return { restricted, notes: [...linked.notes, ...subject.notes(any)] }
}
