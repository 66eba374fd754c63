import { chooseSentences } from './chooseSentences.ts'
import type { SummaryLength } from './chooseSentences.ts'
import { countUnits } from './countUnits.ts'
import { countWords } from './countWords.ts'
import type { Fault } from './findFaults.ts'
import { weighUnits } from './weighUnits.ts'

/** A sentence that a summary may take. */
export interface SentenceOfArticle {
  readonly text: string
  /** Its place among its article's sentences, from 0. */
  readonly position: number
  readonly fault: Fault
  /** Counts for what the articles are about, but is not to be taken. */
  readonly barred?: boolean
}

export interface SummarySentenceOfArticle {
  /** Which article, and which of its sentences as given. */
  readonly article: number
  readonly sentence: number
  readonly score: number
}

/** One summary of the sentences of one article or several, in the order of choice: the best first. */
export function summarizeSentences(
  articles: readonly (readonly SentenceOfArticle[])[],
  length: SummaryLength,
): SummarySentenceOfArticle[] {
  const units = countUnits()
  const places: { readonly article: number; readonly sentence: number }[] = []
  const candidates = articles.flatMap((sentences, article) =>
    sentences.map(({ text, position, fault, barred }, sentence) => {
      places.push({ article, sentence })
      return { ...units.read(text), article, position, words: countWords(text), fault, barred: barred === true }
    }),
  )
  const { terms, pairs } = units.sizes()
  const weights = {
    terms: weighUnits(candidates, 'terms', articles.length, terms),
    pairs: weighUnits(candidates, 'pairs', articles.length, pairs),
  }
  return chooseSentences(candidates, weights, length).map(({ index, score }) => ({ ...places[index]!, score }))
}
