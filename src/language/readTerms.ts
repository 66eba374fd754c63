import { grown } from '../algorithms/grown.ts'
import { remember } from '../algorithms/remember.ts'
import { stopWords } from '../lexicons/stopWords.ts'
import type { Tokens, Vocabulary } from '../types/tokens.ts'
import { wordFacts } from './vocabulary.ts'
import { stemOf } from './wink.ts'
import { wordsIn, wholeWordsIn } from './words.ts'

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
const mostForms = 200_000
/** Longer ones are no words, and the stemmer takes quadratic time on them. */
const longestWord = 60

const termOfShort = remember(mostForms, readTerm)
const read = new WeakMap<Tokens, Terms>()

/** Read once for each article, however many annotators ask. */
export function readTerms(tokens: Tokens): Terms {
  let terms = read.get(tokens)
  if (terms === undefined) read.set(tokens, (terms = numberTerms(tokens)))
  return terms
}

/** A term, and the number of its stem in the vocabulary. */
interface NumberedTerm {
  readonly term: Term
  readonly number: number
}

let vocabulary: Vocabulary | undefined
let stems = new Map<string, number>()
/** By number of a stem, two for each: the last article that had it, and the number of its term there. */
let lastOfStem = new Int32Array(1 << 14)
let articles = 0

const termsOfForms = wordFacts((form): NumberedTerm | null => {
  const term = termOf(form)
  if (term === null) return null
  let number = stems.get(term.stem)
  if (number === undefined) stems.set(term.stem, (number = stems.size))
  return { term, number }
})

function numberTerms(tokens: Tokens): Terms {
  if (tokens.vocabulary !== vocabulary) stems = new Map()
  vocabulary = tokens.vocabulary
  const found = termsOfForms(tokens)
  const article = ++articles
  const terms: Term[] = []
  lastOfStem = grown(lastOfStem, 2 * stems.size)
  const idOf = (fact: NumberedTerm | null): number => {
    if (fact === null) return -1
    const at = 2 * fact.number
    if (lastOfStem[at] === article) return lastOfStem[at + 1]!
    lastOfStem[at] = article
    return (lastOfStem[at + 1] = terms.push(fact.term) - 1)
  }
  const idOfType = found.map(idOf)
  const ids = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) ids[i] = idOfType[tokens.types[i]!]!
  return { ids, terms }
}

/** The term of a word as the text has it, capitals and possessive included; null for what is no word. */
export function termOf(form: string): Term | null {
  return form.length > longestWord ? null : termOfShort(form)
}

function readTerm(form: string): Term | null {
  const word = form.toLowerCase().replace(possessive, '')
  return anyLetter.test(word) && !clitic.test(word) ? { stem: stemOf(word), stop: stopWords.has(word) } : null
}

/** Words come again and again. */
const mostWords = 1 << 18
const stemOfLower = remember(mostWords, stemOf)

/** The stem of a word, in lower case. */
export const stemWord = (word: string): string => stemOfLower(word.toLowerCase())

/** The stems of a text's words (runs of letters and digits), in order. */
export const stemWords = (text: string): string[] => wordsIn(text).map(stemWord)

/** The stems of a text's words, in order. */
export function readStems(text: string): string[] {
  return wholeWordsIn(text).map((word) => termOf(word)?.stem ?? word)
}
