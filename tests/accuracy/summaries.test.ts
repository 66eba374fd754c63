import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/pipeline.ts'
import { summarize } from '../../src/corpus/summary/summarize.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures } from './figures.ts'
import { readData } from './readData.ts'
import { rouge } from './rouge.ts'

// ROUGE-1 and ROUGE-2 F1.
const clusters = readData('summaries/multinews-dev.jsonl') as { docs: string[]; reference: string[] }[] | null
const articles = readData('summaries/cnndm-dev.jsonl') as { text: string; reference: string[] }[] | null

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

type Pairs = readonly { readonly reference: readonly string[]; readonly text: string }[]

/** In percent. */
function figures(pairs: Pairs): number[] {
  return [1, 2].map((n) => mean(pairs.map(({ reference, text }) => rouge(n, reference.join(' '), text))))
}

function holdRouge(set: string, pairs: Pairs): void {
  const [rouge1 = 0, rouge2 = 0] = figures(pairs)
  const held = { rouge1: rouge1 / 100, rouge2: rouge2 / 100 }
  holdFigures(figureFiles.others, set, held, { summaries: pairs.length })
}

describe.skipIf(clusters === null)('one summary of several articles', () => {
  test('220 words', () => {
    const question = summarize({ combined: true, words: 220 })
    const pairs = clusters!.map(({ docs, reference }) => {
      let state = question.empty()
      for (const text of docs) state = question.add(state, annotate(plainArticle(text), question.requires))
      const sentences = question.finish(state).data.flatMap((summary) => summary.sentences)
      return { reference, text: sentences.map(({ text }) => text).join(' ') }
    })
    holdRouge('multinews-dev', pairs)
  })
})

describe.skipIf(articles === null)('a summary of one article', () => {
  const read = (articles ?? []).map(({ text, reference }) => {
    const { sentences, summary } = annotate(plainArticle(text), ['sentences', 'summary'])
    const lead = sentences.slice(0, 3).map(({ start, end }) => text.slice(start, end))
    return { reference, text: summary.map((sentence) => sentence.text).join(' '), lead: lead.join(' ') }
  })

  test('three sentences, better than the first three', () => {
    holdRouge('cnndm-dev', read)
    const [one, two] = figures(read)
    const [leadOne, leadTwo] = figures(read.map(({ reference, lead }) => ({ reference, text: lead })))
    expect(one).toBeGreaterThanOrEqual(leadOne! + 1)
    expect(two).toBeGreaterThanOrEqual(leadTwo!)
  })
})
