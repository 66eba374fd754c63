import { describe, expect, it } from 'vitest'
import { contrastKeywords } from '../../../src/corpus/keywords/contrastKeywords.ts'
import { rankKeywords } from '../../../src/corpus/keywords/rankKeywords.ts'
import type { Keyphrase } from '../../../src/types/layers.ts'
import { plainArticle } from '../../plainArticle.ts'

const withPhrases = (text: string, ...phrases: readonly (readonly [string, number, number])[]) => ({
  ...plainArticle(text),
  keyphrases: phrases.map(([text, score, count]): Keyphrase => ({ text, score, count })),
})

const strike = withPhrases('The ferry strike and the wage offer.', ['ferry strike', 0.5, 3], ['wage offer', 0.3, 2])
const strikes = withPhrases('Ferry strikes again.', ['ferry strikes', 0.4, 1], ['strikes', 0.2, 1], ['union', 0.1, 2])

describe('rankKeywords', () => {
  const question = rankKeywords({ top: 3 })

  it('takes inflections as one, in the most frequent spelling, and drops what a better phrase holds', () => {
    const state = question.add(question.add(question.empty(), strike), strikes)
    expect(question.finish(state).data).toEqual([
      { phrase: 'ferry strike', score: 0.9, count: 4, articles: 2 },
      { phrase: 'wage offer', score: 0.3, count: 2, articles: 1 },
      { phrase: 'union', score: 0.1, count: 2, articles: 1 },
    ])
  })
})

describe('contrastKeywords', () => {
  it('gives what one set has more of than its size lets expect', () => {
    const these = contrastKeywords({ side: 'these' })
    const those = contrastKeywords({ side: 'those' })
    const state = these.merge(these.add(these.empty(), strike), those.add(those.empty(), strikes))
    const rows = these.finish(state).data
    expect(rows.map(({ phrase }) => phrase)).toEqual(['wage offer', 'ferry strike'])
    expect(rows[1]).toMatchObject({ count: 3, countThose: 1, articles: 1, articlesThose: 1 })
  })
})
