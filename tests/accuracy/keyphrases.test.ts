import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/pipeline.ts'
import { plainArticle } from '../plainArticle.ts'
import { readData } from './readData.ts'
import { stemmed } from './rouge.ts'

// F1 of the first k keyphrases, stemmed. Floors are only ever raised.
const sets = [
  { name: 'phrases that people chose (DUC 2001)', file: 'keyphrases/duc2001-dev.jsonl', k: 5, floor: 28.8 },
  { name: 'words that people marked (KPCrowd)', file: 'keyphrases/500n-kpcrowd-dev.jsonl', k: 10, floor: 13.3 },
]

const stemPhrase = (phrase: string): string => stemmed(phrase).join(' ')

function score(text: string, gold: readonly string[], k: number): number {
  const wanted = new Set(gold.map(stemPhrase))
  const { keyphrases } = annotate(plainArticle(text), ['keyphrases'])
  const given = [...new Set(keyphrases.map((phrase) => stemPhrase(phrase.text)))].slice(0, k)
  const hits = given.filter((phrase) => wanted.has(phrase)).length
  return (200 * hits) / (k + wanted.size)
}

describe.each(sets)('$name', ({ file, k, floor }) => {
  const articles = readData(file) as { text: string; keyphrases: string[] }[] | null
  test.skipIf(articles === null)(`F1@${k}`, () => {
    const scores = articles!.map(({ text, keyphrases }) => score(text, keyphrases, k))
    expect(scores.reduce((a, b) => a + b, 0) / scores.length).toBeGreaterThanOrEqual(floor)
  })
})
