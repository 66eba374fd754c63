import { describe, expect, it } from 'vitest'
import { countEntities } from '../../../src/corpus/countEntities.ts'
import { contrastKeywords } from '../../../src/corpus/keywords/contrastKeywords.ts'
import { rankKeywords } from '../../../src/corpus/keywords/rankKeywords.ts'
import { noCorrections } from '../../../src/names/parseCorrections.ts'
import type { Keyphrase } from '../../../src/types/layers.ts'
import type { NameCorrections } from '../../../src/types/nameCorrections.ts'
import { plainArticle } from '../../plainArticle.ts'
import { annotated } from '../annotated.ts'

const withPhrases = (text: string, ...phrases: readonly (readonly [string, number, number])[]) => ({
  ...plainArticle(text),
  entities: [],
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

  it('ranks each month’s own, and counts how the best go on', () => {
    const byMonth = rankKeywords({ by: 'month', top: 1 })
    const dated = [
      { ...strike, published: '2024-01-02' },
      { ...strikes, published: '2024-03-04' },
    ]
    const { data, tables } = byMonth.finish(dated.reduce((state, one) => byMonth.add(state, one), byMonth.empty()))
    expect(data).toEqual([
      { group: '2024-01', phrase: 'ferry strike', score: 0.5, count: 3, articles: 1 },
      { group: '2024-03', phrase: 'ferry strikes', score: 0.4, count: 1, articles: 1 },
    ])
    expect(tables[1]?.rows).toEqual([{ phrase: 'ferry strike', count: 4, trend: [3, 0, 1] }])
  })
})

describe('names among keywords', () => {
  const first = annotated('a', '{Ana Reis} met {Bob Ray}. {Ana Reis} left.', {
    keyphrases: [{ text: 'Ana Reis', score: 0.5, count: 2 }],
  })
  const second = annotated('b', '{Ana Reis} spoke.\n{Reis|Ana Reis} left.', {
    keyphrases: [{ text: 'harbour', score: 0.4, count: 1 }],
  })

  it('have the counts that entities gives, also where they are no keyphrase', () => {
    const question = rankKeywords()
    const counted = countEntities()
    const rows = question.finish(question.add(question.add(question.empty(), first), second)).data
    const entities = counted.finish(counted.add(counted.add(counted.empty(), first), second)).data
    const reis = entities.find(({ name }) => name === 'Ana Reis')!
    expect(rows.find(({ phrase }) => phrase === 'Ana Reis')).toMatchObject({ count: reis.mentions, articles: 2 })
  })

  it('are left out where a person drops them, and shown as a person names them', () => {
    const rowsWith = (corrections: Partial<NameCorrections>) => {
      const question = rankKeywords({ corrections: { ...noCorrections, ...corrections } })
      return question
        .finish(question.add(question.add(question.empty(), first), second))
        .data.map(({ phrase }) => phrase)
    }
    expect(rowsWith({ drop: [{ name: 'Ana Reis', type: null }] })).toEqual(['harbour'])
    expect(rowsWith({ rename: [{ name: 'Ana Reis', to: 'Ana M. Reis', type: null }] })).toContain('Ana M. Reis')
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
