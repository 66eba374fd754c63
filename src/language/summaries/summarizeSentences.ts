import { termOf } from '../readTerms.ts'
import type { Term } from '../readTerms.ts'
import { countWords, wholeWordsIn } from '../words.ts'
import { chooseSentences } from './chooseSentences.ts'
import type { SummaryLength } from './chooseSentences.ts'
import type { Fault } from './findFaults.ts'
import { findMainNews } from './findMainNews.ts'
import { countUnits, weighUnits } from './units.ts'

/** A sentence that a summary may take. */
export interface SentenceOfArticle {
  readonly text: string
  /** The numbers of its terms, where those of the articles are given. */
  readonly ids?: ArrayLike<number>
  /** Its place among its article's sentences, from 0. */
  readonly position: number
  /** Asked for only of sentences that would be taken: to find faults takes longer than to weigh. */
  readonly fault: Fault | (() => Fault)
  /** Counts for what the articles are about, but is not to be taken. */
  readonly barred?: boolean
}

export interface SummarySentenceOfArticle {
  /** Which article, and which of its sentences as given. */
  readonly article: number
  readonly sentence: number
  readonly score: number
}

/**
 * One summary of the sentences of one article or several, in the order of choice: the best first, of
 * several articles their main news.
 * @param given the terms that the sentences' numbers stand for; without, they are read from the texts
 */
export function summarizeSentences(
  articles: readonly (readonly SentenceOfArticle[])[],
  length: SummaryLength,
  given?: readonly Term[],
): SummarySentenceOfArticle[] {
  const numbered = given ?? []
  const units = countUnits(numbered)
  const numbersIn = given === undefined ? numberTerms(numbered as Term[]) : () => []
  const places: { readonly article: number; readonly sentence: number }[] = []
  const candidates = articles.flatMap((sentences, article) =>
    sentences.map(({ text, ids = numbersIn(text), position, fault, barred = false }, sentence) => {
      places.push({ article, sentence })
      const { terms, pairs } = units.read(ids)
      return { terms, pairs, article, position, words: countWords(text), fault, barred }
    }),
  )
  const weights = {
    terms: weighUnits(candidates, 'terms', articles.length, numbered.length),
    pairs: weighUnits(candidates, 'pairs', articles.length, units.pairs()),
  }
  return chooseSentences(candidates, weights, length, findMainNews(candidates)).map(({ index, score }) => ({
    ...places[index]!,
    score,
  }))
}

/** Numbers the terms of texts: those that are new are added to `terms`. */
function numberTerms(terms: Term[]): (text: string) => number[] {
  const numbers = new Map<string, number>()
  return (text) =>
    wholeWordsIn(text).map((word) => {
      const term = termOf(word)
      if (term === null) return -1
      let number = numbers.get(term.stem)
      if (number === undefined) numbers.set(term.stem, (number = terms.push(term) - 1))
      return number
    })
}
