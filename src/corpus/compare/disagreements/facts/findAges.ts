import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { Disagreement, Telling } from '../disagreement.ts'
import type { SentenceReader } from './readSentences.ts'

interface Age extends Telling {
  readonly owner: readonly string[]
  readonly years: number
}

/** Ages further apart are of two times in a life. In years. */
const mostApart = 5
/** “, 72,”, “72-year-old” and “aged 72”. */
const age = /\d(?:[,.)]|-year)|aged \d/
/** With so many others of the same last name an age is compared. */
const most = 20

/** Ages of one person that two articles give otherwise, whatever else their sentences say. An article that has several knows of both. */
export function findAges(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const known = new Map<string, Age[]>()
  for (const article of members)
    for (const one of readAges(articles[article]!, article, reader)) {
      const name = one.owner.at(-1)!
      known.set(name, [...(known.get(name) ?? []), one].slice(0, most))
    }
  const differing = [...known.values()].flatMap((ages) => pairsOf(ages).filter(([a, b]) => differ(a, b, ages)))
  return differing.map(([a, b]) => ({ kind: 'figure', a, b, similarity: 1 }))
}

function readAges({ sentences }: ComparedArticle, article: number, reader: SentenceReader): Age[] {
  return sentences.flatMap(({ text }, sentence) => {
    if (!age.test(text)) return []
    return reader.read({ article, sentence }).facts.flatMap((fact) => {
      if (fact.kind !== 'figure' || fact.key !== 'age' || fact.owner === null || fact.owner.length === 0) return []
      return [{ sentence: { article, sentence }, value: fact.text, owner: fact.owner, years: fact.value }]
    })
  })
}

function differ(a: Age, b: Age, ages: readonly Age[]): boolean {
  if (a.years === b.years || Math.abs(a.years - b.years) > mostApart || !isOnePerson(a.owner, b.owner)) return false
  const has = (article: number, years: number): boolean =>
    ages.some((one) => one.sentence.article === article && one.years === years)
  const [here, there] = [a.sentence.article, b.sentence.article]
  return here !== there && !has(there, a.years) && !has(here, b.years)
}

/** May two names, word by word, be one person's? The last names are one and, where both have them, the words before. */
function isOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a.at(-1) !== b.at(-1)) return false
  return a.length === 1 || b.length === 1 || a.at(-2) === b.at(-2)
}
