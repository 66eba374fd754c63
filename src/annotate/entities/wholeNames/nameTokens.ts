import { lazySet, type LazySet } from '../../../algorithms/sets.ts'
import { wordFacts } from '../../../language/vocabulary.ts'
import { nameKey } from '../../../names/nameKey.ts'
import type { NameType } from '../../../types/layers.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { wordsOf, type LocatedName } from '../locatedName.ts'

/** A token as the text has it; empty beyond the ends of the text. */
export function wordAt({ forms, types }: Tokens, token: number): string {
  const type = types[token]
  return type === undefined ? '' : forms[type]!
}

const smallForms = wordFacts((form) => form.toLowerCase())

/** The same in lower case. */
export function smallAt(tokens: Tokens, token: number): string {
  const type = tokens.types[token]
  return type === undefined ? '' : smallForms(tokens)[type]!
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

export const isPossessive = (word: string): boolean => word === "'s" || word === '’s'

/** The name with other tokens, half open, or another type. Without any token it is empty, where it would start. */
export function nameOver(tokens: Tokens, name: LocatedName, first: number, last: number, type: NameType): LocatedName {
  const start = first === name.first ? name.start : tokens.start[first]!
  const end = last === first ? start : last === name.last ? name.end : tokens.end[last - 1]!
  const text = wordsOf(tokens.text.slice(start, end))
  return { start, end, type, text, key: nameKey(text), first, last, sentence: name.sentence }
}

/** Where the sentence of a name begins and ends, as tokens. */
export function sentenceOf({ sentences }: Tokens, { sentence }: LocatedName): readonly [number, number] {
  return [sentences[sentence]!, sentences[sentence + 1]!]
}

/** The words that the article has in small letters. */
export const smallWordsOf = (tokens: Tokens): LazySet<string> =>
  lazySet(() => new Set(tokens.forms.filter((form, type) => form === smallForms(tokens)[type])))
