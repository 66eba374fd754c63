import type { ComparedArticle } from '../../comparedArticle.ts'
import type { Disagreement } from '../disagreement.ts'
import { gatherNames } from './gatherNames.ts'
import type { SpelledName } from './gatherNames.ts'
import { isVariant } from './isVariant.ts'
import { skeletonOf } from './skeletonOf.ts'

/** A name is compared with so many of those that sound or begin like it. */
const most = 40

/** Names that one article of a story spells otherwise than another. An article that has both spellings knows of both. */
export function findSpellings(articles: readonly ComparedArticle[], members: readonly number[]): Disagreement[] {
  const alike = new Map<string, SpelledName[]>()
  return gatherNames(articles, members).flatMap((name) => {
    const others = [...new Set(keysOf(name).flatMap((key) => alike.get(key)?.slice(-most) ?? []))]
    for (const key of keysOf(name)) {
      const before = alike.get(key)
      if (before === undefined) alike.set(key, [name])
      else before.push(name)
    }
    return others
      .filter((other) => isApart(name, other) && isVariant(other, name))
      .map(({ telling }): Disagreement => ({ kind: 'spelling', a: telling, b: name.telling, similarity: 1 }))
  })
}

const keysOf = ({ key }: SpelledName): string[] => [
  `sound ${skeletonOf(key)}`,
  `start ${key.slice(0, 3)}`,
  `letters ${[...key].sort().join('')}`,
]

const isApart = (a: SpelledName, b: SpelledName): boolean => ![...a.articles].some((article) => b.articles.has(article))
