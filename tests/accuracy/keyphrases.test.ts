import { describe, test } from 'vitest'
import { annotate } from '../../src/pipeline.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures } from './figures.ts'
import { readData } from './readData.ts'
import { stemmed } from './rouge.ts'

// F1 of the first k keyphrases, stemmed.
const sets = [
  { name: 'phrases that people chose (DUC 2001)', set: 'duc2001-dev', k: 5 },
  { name: 'words that people marked (KPCrowd)', set: '500n-kpcrowd-dev', k: 10 },
]

const stemPhrase = (phrase: string): string => stemmed(phrase).join(' ')

function score(text: string, gold: readonly string[], k: number): number {
  const wanted = new Set(gold.map(stemPhrase))
  const { keyphrases } = annotate(plainArticle(text), ['keyphrases'])
  const given = [...new Set(keyphrases.map((phrase) => stemPhrase(phrase.text)))].slice(0, k)
  const hits = given.filter((phrase) => wanted.has(phrase)).length
  return (2 * hits) / (k + wanted.size)
}

describe.each(sets)('$name', ({ set, k }) => {
  const articles = readData(`keyphrases/${set}.jsonl`) as { text: string; keyphrases: string[] }[] | null
  test.skipIf(articles === null)(`F1@${k}`, () => {
    const scores = articles!.map(({ text, keyphrases }) => score(text, keyphrases, k))
    const f1 = scores.reduce((a, b) => a + b, 0) / scores.length
    holdFigures(figureFiles.others, set, { [`f1At${k}`]: f1 }, { articles: scores.length })
  })
})
