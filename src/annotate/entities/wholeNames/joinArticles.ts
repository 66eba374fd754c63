import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { nameOver, wordAt } from './nameTokens.ts'

/**
 * `The` belongs to a place's name everywhere in the text if it once has its capital within a sentence (`in The Hague`).
 */
export function joinArticles(tokens: Tokens, names: readonly LocatedName[]): readonly LocatedName[] {
  const hasArticle = ({ type, first }: LocatedName): boolean => type === 'place' && wordAt(tokens, first - 1) === 'The'
  const isInside = ({ first, sentence }: LocatedName): boolean => first - 1 > tokens.sentences[sentence]!
  const isBehindWord = ({ first }: LocatedName): boolean => /^\p{Ll}/u.test(wordAt(tokens, first - 2))
  const keys = new Set<string>()
  for (const name of names) if (hasArticle(name) && isInside(name) && isBehindWord(name)) keys.add(name.key)
  if (keys.size === 0) return names
  return names.map((name) =>
    hasArticle(name) && keys.has(name.key) ? nameOver(tokens, name, name.first - 1, name.last, name.type) : name,
  )
}
