import { readableText } from '../../language/readableText.ts'
import { hashText } from '../../tagger/hashText.ts'
import type { Annotated } from '../../types/annotator.ts'
import { countTerms } from './countTerms.ts'
import type { CountedTerms } from './countTerms.ts'
import { readTerms } from './readTerms.ts'

/** What says which event an article covers. */
export interface ArticleTerms {
  readonly published: string | null
  /** The stems in its sentences. */
  readonly words: CountedTerms
  /** Those that begin with a digit, once more, by other hashes: figures, years, days of the month. */
  readonly numbers: CountedTerms
}

export function readArticleTerms({ text, sentences, published }: Annotated<'sentences'>): ArticleTerms {
  const terms = sentences.flatMap(({ start, end }) => readTerms(readableText(text.slice(start, end))))
  const numbers = terms.filter((term) => /^\d/.test(term))
  return {
    published,
    words: countTerms(terms.map((term) => hashText(term))),
    numbers: countTerms(numbers.map((term) => hashText(`#${term}`))),
  }
}
