import { stopWords } from '../../lexicons/stopWords.ts'
import { readTerms, termOf } from '../compare/readTerms.ts'
import type { QuoteToGroup } from './wording.ts'

/** Words in a row that are compared as one; shorter stretches are compared whole. */
const gramLength = 4
let stops: ReadonlySet<string> | undefined

/** The stems of a quote, as grouping compares them. */
export interface QuoteTerms {
  /** Runs of four words between marks; a stretch of two or three words, whole. */
  readonly grams: ReadonlySet<string>
  /** How many words stand between marks. */
  readonly length: number
  /** Words of the whole content that say something, in order. */
  readonly content: readonly string[]
}

export function quoteTerms({ quoted, text }: QuoteToGroup): QuoteTerms {
  // Stems take wink, which whoever does not ask for quotes need not load.
  const said = (stops ??= new Set([...stopWords].map(termOf)))
  const stretches = quoted.map(readTerms)
  return {
    grams: new Set(stretches.flatMap(gramsOf)),
    length: stretches.reduce((sum, { length }) => sum + length, 0),
    content: readTerms(text).filter((term) => !said.has(term)),
  }
}

function gramsOf(terms: readonly string[]): string[] {
  if (terms.length < 2) return []
  if (terms.length <= gramLength) return [terms.join(' ')]
  return Array.from({ length: terms.length - gramLength + 1 }, (_, i) => terms.slice(i, i + gramLength).join(' '))
}
