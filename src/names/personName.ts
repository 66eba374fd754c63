import { remember } from '../algorithms/remember.ts'
import { honorifics } from '../lexicons/titles.ts'
import { nameKey } from './nameKey.ts'

/** A person's name taken apart; all words as keys (lower case, no accents, no full stops). */
export interface PersonName {
  /** All words but titles and suffix. */
  readonly words: readonly string[]
  /** Empty where the name is one word, which may be either. */
  readonly given: string
  readonly middle: readonly string[]
  /** The last word; particles before it count as middle words. */
  readonly family: string
  /** `jr`, `sr`, `ii` ...; empty without. */
  readonly suffix: string
}

/** Names come again and again, within an article and across them. */
const mostNames = 20_000
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const article = /^(?:al|el|ul|as|ash)-(?=..)/

/** Takes a person's name apart. Initials that stand together (`J.K.`, `JK` before a surname) become a word each. */
export const readPersonName = remember(mostNames, takeApart)

function takeApart(name: string): PersonName {
  const inCapitals = name === name.toUpperCase()
  const words = name
    .replaceAll(',', ' ')
    .split(' ')
    .flatMap((word) => (inCapitals && !word.includes('.') ? [word] : splitInitials(word)))
    .map(nameKey)
    .filter(Boolean)
  while (words.length > 1 && honorifics.has(words[0] ?? '')) words.shift()
  const suffix = words.length > 1 && suffixes.has(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  const family = (words.at(-1) ?? '').replace(article, '')
  return { words, given: words.length > 1 ? (words[0] ?? '') : '', middle: words.slice(1, -1), family, suffix }
}

/** `J.K.` and `JK`, not `Jo`: the letters of an initialism one by one. */
function splitInitials(word: string): string[] {
  const letters = word.replaceAll('.', '')
  const areInitials =
    letters.length > 0 && letters.length <= 3 && letters === letters.toUpperCase() && !isRoman(letters)
  return areInitials && [...letters].every(isLetter) ? [...letters] : [word]
}

/** Of a capital: a figure or sign has no small form. */
const isLetter = (capital: string): boolean => capital !== capital.toLowerCase()

const isRoman = (letters: string): boolean => letters === 'II' || letters === 'III' || letters === 'IV'
