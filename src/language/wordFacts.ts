import type { Tokens, Vocabulary } from '../types/tokens.ts'

/**
 * What depends on a word alone, read once for all articles that have it: a function from an article's tokens to the facts of each of its `forms`. It keeps no
 * more words than the vocabulary does. No fact is `undefined`.
 */
export function wordFacts<Fact>(read: (form: string) => Fact): (tokens: Tokens) => readonly Fact[] {
  let vocabulary: Vocabulary | undefined
  let known: (Fact | undefined)[] = []
  return ({ forms, numbers, vocabulary: now }) => {
    if (now !== vocabulary) [vocabulary, known] = [now, []]
    // An array without gaps stays a quick one.
    while (known.length < now.size) known.push(undefined)
    return forms.map((form, type) => {
      const fact = known[numbers[type]!]
      return fact === undefined ? (known[numbers[type]!] = read(form)) : fact
    })
  }
}
