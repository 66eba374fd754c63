import { summarizeSentences } from '../../language/summaries/summarizeSentences.ts'
import type { ComparedArticle, ComparedSentence } from '../stories/comparedArticle.ts'

/** The sentence that tells what happened, and its article's id. */
export interface News {
  readonly article: string
  readonly sentence: ComparedSentence
}

/** News stands among so many of an article's sentences, if anywhere. */
const mostOfEach = 60

/** What happened, in the sentence that a summary of the articles begins with; undefined where none can be read by itself. */
export function mainNews(articles: readonly ComparedArticle[]): News | undefined {
  const lists = articles.map(({ sentences }) =>
    sentences.slice(0, mostOfEach).map(({ text, fault }, position) => ({ text, fault, position })),
  )
  const [best] = summarizeSentences(lists, { sentences: 1, words: null })
  const article = best && articles[best.article]!
  return article && { article: article.id, sentence: article.sentences[best.sentence]! }
}
