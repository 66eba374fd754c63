import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { Disagreement, Telling } from '../disagreement.ts'
import { gatherNames } from './gatherNames.ts'
import type { SpelledName } from './gatherNames.ts'
import { findVariant } from './findVariant.ts'
import type { VariantBy } from './findVariant.ts'
import { skeletonOf } from './findVariant.ts'

/** A name is compared with so many of those that sound or begin like it. */
const most = 40

/** A slip is so rare in a story. */
const mostSlips = 2

/** Names that one article of a story spells otherwise than another. An article that has both spellings knows of both, unless one is a slip. */
export function findSpellings(articles: readonly ComparedArticle[], members: readonly number[]): Disagreement[] {
  const alike = new Map<string, SpelledName[]>()
  return gatherNames(articles, members).flatMap((name) => {
    const others = [...new Set(keysOf(name).flatMap((key) => alike.get(key)?.slice(-most) ?? []))]
    for (const key of keysOf(name)) {
      const before = alike.get(key)
      if (before === undefined) alike.set(key, [name])
      else before.push(name)
    }
    return others.flatMap((other) => compare(other, name))
  })
}

function compare(a: SpelledName, b: SpelledName): Disagreement[] {
  const by = findVariant(a, b)
  if (by === null) return []
  if (areApart(a, b)) return [tell([...a.tellings.values()][0]!, [...b.tellings.values()][0]!)]
  return by === 'context' ? [] : [...findSlip(a, b, by), ...findSlip(b, a, by)].slice(0, 1)
}

const areApart = (a: SpelledName, b: SpelledName): boolean =>
  ![...a.articles].some((article) => b.articles.has(article))

const tell = (a: Telling, b: Telling): Disagreement => ({ kind: 'spelling', a, b, similarity: 1 })

/** One article has both, another only what is meant. By letters alone, the slip is the rarer one, too. */
function findSlip(slip: SpelledName, meant: SpelledName, by: VariantBy): Disagreement[] {
  const [[article, telling] = []] = slip.tellings
  if (article === undefined || telling === undefined || slip.articles.size > 1) return []
  const others = [...meant.tellings].filter(([one]) => one !== article)
  const count = slip.counts.get(article)!
  const isRarer = by === 'name' || count < (meant.counts.get(article) ?? 0) || others.length > 1
  return others.length > 0 && count <= mostSlips && isRarer ? [tell(telling, others[0]![1])] : []
}

const keysOf = ({ key }: SpelledName): string[] => [
  `sound ${skeletonOf(key)}`,
  `start ${key.slice(0, 3)}`,
  `letters ${[...key].sort().join('')}`,
]
