import { grown } from '../algorithms/grown.ts'
import type { Tokens, Vocabulary } from '../types/tokens.ts'

/** The different words of one article, each with its type: its number within the article. */
export interface WordNumbers {
  readonly vocabulary: Vocabulary
  readonly forms: readonly string[]
  /** The number of each form in the vocabulary. */
  readonly numbers: readonly number[]
  /** @param id wink's own number of the word */
  typeOf(form: string, id: number): number
  /** For what wink did not read as it stands in the text. */
  typeOfUnread(form: string): number
}

const mostWords = 100_000

let vocabulary: Vocabulary = { size: 0 }
/** By wink's number of a word: its number here plus one, 0 for none yet. */
let numberOfId = new Uint32Array(1 << 17)
/** By wink's number, two for each word: the last article that had it, and its type there. */
let lastOfId = new Int32Array(1 << 18)
let articles = 0

/**
 * Numbers the words of the next article. Only one is open at a time.
 * @param idsAreNew wink numbers words anew since the last article
 */
export function numberWords(idsAreNew: boolean): WordNumbers {
  if (idsAreNew || vocabulary.size > mostWords) renew()
  const article = ++articles
  const forms: string[] = []
  const numbers: number[] = []
  const unread = new Map<string, number>()
  const addForm = (form: string, number: number): number => {
    numbers.push(number)
    return forms.push(form) - 1
  }
  return {
    ...{ vocabulary, forms, numbers },
    typeOf(form, id) {
      const at = 2 * id
      if (at >= lastOfId.length) lastOfId = grown(lastOfId, at + 2)
      if (lastOfId[at] === article) return lastOfId[at + 1]!
      lastOfId[at] = article
      return (lastOfId[at + 1] = addForm(form, numberOf(id)))
    },
    typeOfUnread(form) {
      let type = unread.get(form)
      if (type === undefined) unread.set(form, (type = addForm(form, vocabulary.size++)))
      return type
    },
  }
}

function renew(): void {
  vocabulary = { size: 0 }
  numberOfId.fill(0)
}

function numberOf(id: number): number {
  numberOfId = grown(numberOfId, id + 1)
  const known = numberOfId[id]!
  if (known > 0) return known - 1
  const number = vocabulary.size++
  numberOfId[id] = number + 1
  return number
}

/**
 * What depends on a word alone, read once for all articles that have it: a function from an article's tokens to the
 * facts of each of its `forms`. It keeps no more words than the vocabulary does. No fact is `undefined`.
 */
export function wordFacts<Fact>(
  read: (form: string) => Fact,
): (tokens: Pick<Tokens, 'forms' | 'numbers' | 'vocabulary'>) => readonly Fact[] {
  let lastVocabulary: Vocabulary | undefined
  let known: (Fact | undefined)[] = []
  let lastForms: readonly string[] | undefined
  let lastFacts: readonly Fact[] = []
  return ({ forms, numbers, vocabulary: now }) => {
    // Asked for token by token, too.
    if (forms === lastForms) return lastFacts
    if (now !== lastVocabulary) [lastVocabulary, known] = [now, []]
    // An array without gaps stays a quick one.
    while (known.length < now.size) known.push(undefined)
    lastForms = forms
    lastFacts = forms.map((form, type) => {
      const fact = known[numbers[type]!]
      return fact === undefined ? (known[numbers[type]!] = read(form)) : fact
    })
    return lastFacts
  }
}
