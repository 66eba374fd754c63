import { describe, expect, it } from 'vitest'
import { summarize } from '../../../src/corpus/summary/summarize.ts'
import type { SummarizeOptions } from '../../../src/corpus/summary/summarize.ts'
import { annotate } from '../../../src/pipeline.ts'
import { plainArticle } from '../../plainArticle.ts'

const port = `The ferry strike in Porto Alto ended on Monday after the harbour union accepted a wage offer. It had lasted for two weeks.
Ferries will run again between the islands from Wednesday, said Ana Reis of the port authority. Ana Reis thanked the pilots of the harbour.`
const capital = `The ferry strike in Porto Alto ended on Monday after the harbour union accepted a wage offer.
The mayor of Porto Alto said that the strike had cost the town two million.`

function dataOf(options: SummarizeOptions, texts = [port, capital]) {
  const question = summarize(options)
  const articles = texts.map((text, i) => annotate({ ...plainArticle(text), id: `article-${i}` }, question.requires))
  const parts = articles.map((article) => question.add(question.empty(), article))
  const merged = parts.reduce((a, b) => question.merge(a, b), question.empty())
  // The state crosses to workers as JSON.
  return question.finish(JSON.parse(JSON.stringify(merged)) as typeof merged).data
}

const textsOf = (data: ReturnType<typeof dataOf>) => data.flatMap(({ sentences }) => sentences.map(({ text }) => text))

describe('summarize', () => {
  it('takes so many sentences of each article, in the order of the text', () => {
    const data = dataOf({ sentences: 2 })
    expect(data.map(({ article, sentences }) => [article, sentences.length])).toEqual([
      ['article-0', 2],
      ['article-1', 2],
    ])
    expect(data[0]!.sentences.every(({ start, end, text }) => port.slice(start, end) === text)).toBe(true)
  })

  it('says everything once when combined, each sentence with its source', () => {
    const [summary, ...others] = dataOf({ combined: true, sentences: 3 })
    expect(others).toEqual([])
    const texts = summary!.sentences.map(({ text }) => text)
    expect(texts.filter((text) => text.startsWith('The ferry strike'))).toHaveLength(1)
    expect(new Set(summary!.sentences.map(({ article }) => article))).toEqual(new Set(['article-0', 'article-1']))
  })

  it('begins with the news that several articles open with, whatever is worth more', () => {
    const feature = `The mill wheel of Orlo has turned in the river since before the railway came to the valley of the Orlo and its orchards.
The mill at Orlo burned down on Monday.`
    const report = `The mill at Orlo burned down on Monday, police said. The owner of the mill was in Graz.`
    const agency = `Police said a mill burned down at Orlo. The mill was built of oak.`
    const [first] = textsOf(dataOf({ combined: true, sentences: 3 }, [feature, report, agency]))
    expect(first).toMatch(/burned down/)
  })

  it('keeps to a number of words, whatever the number of sentences', () => {
    const words = textsOf(dataOf({ combined: true, sentences: 1, words: 40 }))
      .join(' ')
      .split(' ').length
    expect(words).toBeGreaterThan(17)
    expect(words).toBeLessThanOrEqual(40)
  })

  it('keeps to what it is asked about: an entity or a phrase', () => {
    expect(textsOf(dataOf({ about: 'reis' })).every((text) => text.includes('Reis'))).toBe(true)
    expect(textsOf(dataOf({ about: 'wage offers' }))).toHaveLength(2)
    expect(dataOf({ about: 'volcano' })).toEqual([])
  })
})
