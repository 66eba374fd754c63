import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import { findMarked } from '../../annotate/quotes/marks/findMarked.ts'
import { tokenColumns } from '../../annotate/quotes/tagging/tokenColumns.ts'
import type { GoldArticle } from './goldArticle.ts'
import { goldTags } from './goldTags.ts'
import type { Lesson } from './lesson.ts'

/** A training article as the models see it: no layer of another annotator is needed. */
export function readLesson(article: GoldArticle): Lesson {
  const tokens = readTokens(article.text, findParagraphs(article.text, []))
  const stretches = findMarked(tokens).filter(({ nested }) => !nested)
  return { article, columns: tokenColumns(tokens, stretches), tags: goldTags(article, tokens, stretches) }
}
