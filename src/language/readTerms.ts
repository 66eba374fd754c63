import { stopWords } from '../lexicons/stopWords.ts'
import type { Tokens } from '../types/tokens.ts'
import { stemOf } from './wink.ts'

/** A word of the language as counting takes it: all forms of one stem. */
export interface Term {
  readonly stem: string
  /** Says nothing of the subject: function words. */
  readonly stop: boolean
}

/** The terms of an article, by number. */
export interface Terms {
  /** For each token the number of its term; -1 for what is no word. */
  readonly ids: Int32Array
  readonly terms: readonly Term[]
}

const anyLetter = /[\p{L}\p{N}]/u
const possessive = /(?<=.)['’]s$/
/** What is left of an auxiliary or a possessive where tokens part it from its word: `'s`, `n't`. */
const clitic = /^(?:['’]\p{L}{1,2}|n['’]t)$/u
/** So many forms are kept with their terms; news has about 50,000 that matter. */
const cacheSize = 200_000
/** Longer ones are no words, and the stemmer takes quadratic time on them. */
const longestWord = 60

const cache = new Map<string, Term | null>()
const read = new WeakMap<Tokens, Terms>()

/** Read once for each article, however many annotators ask. */
export function readTerms(tokens: Tokens): Terms {
  let terms = read.get(tokens)
  if (terms === undefined) read.set(tokens, (terms = numberTerms(tokens)))
  return terms
}

function numberTerms({ types, forms }: Tokens): Terms {
  const numbers = new Map<string, number>()
  const terms: Term[] = []
  const idOf = (form: string): number => {
    const term = termOf(form)
    if (term === null) return -1
    let id = numbers.get(term.stem)
    if (id === undefined) {
      numbers.set(term.stem, (id = terms.length))
      terms.push(term)
    }
    return id
  }
  const ids = forms.map(idOf)
  return { ids: Int32Array.from(types, (type) => ids[type]!), terms }
}

/** The terms of the tokens from `first` up to, not including, `end`, in order; what is no word is left out. */
export function termsBetween({ ids, terms }: Terms, first: number, end: number): Term[] {
  const found: Term[] = []
  for (let i = first; i < end; i++) if (ids[i]! >= 0) found.push(terms[ids[i]!]!)
  return found
}

/** The term of a word as the text has it, capitals and possessive included; null for what is no word. */
export function termOf(form: string): Term | null {
  if (form.length > longestWord) return null
  let term = cache.get(form)
  if (term === undefined) {
    if (cache.size >= cacheSize) cache.clear()
    cache.set(form, (term = readTerm(form.toLowerCase().replace(possessive, ''))))
  }
  return term
}

function readTerm(word: string): Term | null {
  return anyLetter.test(word) && !clitic.test(word) ? { stem: stemOf(word), stop: stopWords.has(word) } : null
}
