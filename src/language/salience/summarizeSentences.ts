import { termOf, type Term } from '../readTerms.ts'
import { chooseSentences } from './chooseSentences.ts'
import type { SummaryLength } from './chooseSentences.ts'
import { countUnits } from './countUnits.ts'
import { countWords } from './countWords.ts'
import type { Fault } from './findFaults.ts'
import { weighUnits } from './weighUnits.ts'
import { wordsOf } from './wordsOf.ts'

/** A sentence that a summary may take. */
export interface SentenceOfArticle {
  readonly text: string
  /** Its terms in order; read from the text where they are not given. */
  readonly terms?: readonly Term[]
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
    sentences.map(({ text, terms = termsOf(text), position, fault, barred }, sentence) => {
      places.push({ article, sentence })
      return { ...units.read(terms), article, position, words: countWords(text), fault, barred: barred === true }
    }),
  )
  const { terms, pairs } = units.sizes()
  const weights = {
    terms: weighUnits(candidates, 'terms', articles.length, terms),
    pairs: weighUnits(candidates, 'pairs', articles.length, pairs),
  }
  return chooseSentences(candidates, weights, length).map(({ index, score }) => ({ ...places[index]!, score }))
}

function termsOf(text: string): Term[] {
  return wordsOf(text).flatMap((word) => termOf(word) ?? [])
}
