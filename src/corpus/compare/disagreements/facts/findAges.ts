import { addUpTo } from '../../../../algorithms/multimap.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { Disagreement, Claim } from '../disagreement.ts'
import type { SentenceReader } from './readSentences.ts'

interface Age extends Claim {
  readonly owner: readonly string[]
  readonly years: number
}

/** Ages further apart are of two times in a life, unless their digits are swapped. */
const mostYearsApart = 5
/** So many ages of one last name are compared. */
const mostAges = 20

/**
 * Ages of one person in which two articles differ, whatever else their sentences say. An article that has both knows of
 * both, and disagrees with nobody.
 */
export function findAges(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const known = new Map<string, Age[]>()
  for (const article of members)
    for (const one of readAges(articles[article]!, article, reader)) {
      const name = one.owner.at(-1)!
      addUpTo(mostAges, known, name, one)
    }
  const differing = [...known.values()].flatMap((ages) => pairsOf(ages).filter(([a, b]) => differ(a, b, ages)))
  return differing.map(([a, b]) => ({ kind: 'figure', a, b, similarity: 1 }))
}

function readAges({ sentences }: ComparedArticle, article: number, reader: SentenceReader): Age[] {
  return sentences.flatMap(({ quantities }, sentence) => {
    if (!quantities.some(({ kind }) => kind === 'age')) return []
    return reader.read({ article, sentence }).facts.flatMap((fact) => {
      if (fact.kind !== 'figure' || fact.key !== 'age' || fact.owner === null || fact.owner.length === 0) return []
      return [{ sentence: { article, sentence }, value: fact.text, owner: fact.owner, years: fact.value }]
    })
  })
}

function differ(a: Age, b: Age, ages: readonly Age[]): boolean {
  const areFar = Math.abs(a.years - b.years) > mostYearsApart && !areSwapped(a.years, b.years)
  if (a.years === b.years || areFar || !isOnePerson(a.owner, b.owner)) return false
  const has = (article: number, years: number): boolean =>
    ages.some((one) => one.sentence.article === article && one.years === years)
  const [here, there] = [a.sentence.article, b.sentence.article]
  return here !== there && !has(there, a.years) && !has(here, b.years)
}

/** 34 and 43: a slip of whoever typed it. */
const areSwapped = (a: number, b: number): boolean => [...String(a)].reverse().join('') === String(b)

/**
 * May two names, word by word, be one person's? Their last words are one and, where both have more, the words before,
 * too.
 */
function isOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a.at(-1) !== b.at(-1)) return false
  return a.length === 1 || b.length === 1 || a.at(-2) === b.at(-2)
}
