import { addTo } from '../../../../algorithms/multimap.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { Disagreement, Claim } from '../disagreement.ts'
import { gatherNames } from './gatherNames.ts'
import type { SpelledName } from './gatherNames.ts'
import { findVariant } from './findVariant.ts'
import type { VariantBy } from './findVariant.ts'
import { skeletonOf } from './findVariant.ts'

/** A name is compared with so many of those that sound like it, begin like it or have its letters. */
const comparedPerKey = 40

/** A misspelling stands no more often in a story. */
const mostOfSlip = 2

/**
 * Names that two articles of a story spell in two ways. An article that has both spellings knows of both, unless one is
 * a slip.
 */
export function findSpellings(articles: readonly ComparedArticle[], members: readonly number[]): Disagreement[] {
  const alike = new Map<string, SpelledName[]>()
  return gatherNames(articles, members).flatMap((name) => {
    const keys = keysOf(name)
    const others = [...new Set(keys.flatMap((key) => alike.get(key)?.slice(-comparedPerKey) ?? []))]
    for (const key of keys) addTo(alike, key, name)
    return others.flatMap((other) => compare(other, name))
  })
}

function compare(a: SpelledName, b: SpelledName): Disagreement[] {
  const by = findVariant(a, b)
  if (by === null) return []
  if (areApart(a, b)) return [disagreementOf([...a.claims.values()][0]!, [...b.claims.values()][0]!)]
  return by === 'context' ? [] : [...findSlip(a, b, by), ...findSlip(b, a, by)].slice(0, 1)
}

const areApart = (a: SpelledName, b: SpelledName): boolean =>
  ![...a.articles].some((article) => b.articles.has(article))

const disagreementOf = (a: Claim, b: Claim): Disagreement => ({ kind: 'spelling', a, b, similarity: 1 })

/**
 * One article has both spellings, another only what is meant. Where letters alone say so, the slip must be the rarer
 * one.
 */
function findSlip(slip: SpelledName, meant: SpelledName, by: VariantBy): Disagreement[] {
  const [[article, claim] = []] = slip.claims
  if (article === undefined || claim === undefined || slip.articles.size > 1) return []
  const others = [...meant.claims].filter(([one]) => one !== article)
  const count = slip.counts.get(article)!
  const isRarer = by === 'name' || count < (meant.counts.get(article) ?? 0) || others.length > 1
  return others.length > 0 && count <= mostOfSlip && isRarer ? [disagreementOf(claim, others[0]![1])] : []
}

const keysOf = ({ key }: SpelledName): string[] => [
  `sound ${skeletonOf(key)}`,
  `start ${key.slice(0, 3)}`,
  `letters ${[...key].sort().join('')}`,
]
