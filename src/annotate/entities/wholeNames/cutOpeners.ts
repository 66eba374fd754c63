import { lazySet } from '../../../algorithms/sets.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { nameOver, sentenceOf, smallAt, wordAt } from './nameTokens.ts'

/** First names that are other words at the beginning of a sentence, and those that begin a question. Lower case. */
const openers: ReadonlySet<string> = new Set(['even', 'said'])
const askers: ReadonlySet<string> = new Set(['may', 'will'])

/**
 * Takes from people what only begins their sentence (`Even Lund wept`, `Will Lund sing?`), where they are nowhere called
 * so within one.
 */
export function cutOpeners(tokens: Tokens, names: readonly LocatedName[]): readonly LocatedName[] {
  const begins = (name: LocatedName): boolean => name.first === sentenceOf(tokens, name)[0]
  const called = lazySet(() => new Set(names.filter((name) => !begins(name)).map(({ key }) => key)))
  return names.map((name) => {
    if (name.type !== 'person' || name.last - name.first < 2 || !begins(name)) return name
    const word = smallAt(tokens, name.first)
    const isOpener = openers.has(word) || (askers.has(word) && isAsked(tokens, name))
    return isOpener && !called.has(name.key) ? nameOver(tokens, name, name.first + 1, name.last, 'person') : name
  })
}

function isAsked(tokens: Tokens, name: LocatedName): boolean {
  const [start, end] = sentenceOf(tokens, name)
  for (let at = end - 1; at > start; at--)
    if (/[\p{L}\p{N}?]/u.test(wordAt(tokens, at))) return wordAt(tokens, at) === '?'
  return false
}
