import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/articles/articleOf.ts'
import * as annotators from '../src/annotate/annotators.ts'
import { aggregate, annotate, collect } from '../src/pipeline.ts'
import { countEntities } from '../src/corpus/countEntities.ts'
import { noCorrections } from '../src/names/parseCorrections.ts'
import { layerNames } from '../src/types/layers.ts'
import type { Article } from '../src/types/article.ts'
import type { LayerName } from '../src/types/layers.ts'
import { plainArticle } from './plainArticle.ts'

const article = plainArticle('Ann Lee met Bo Chen in Genoa on Friday. “We sail,” Lee said.')

describe('annotate', () => {
  it('adds the layers that are asked for, and those that they take, and no others', () => {
    const { given } = annotate(article, ['entities'])
    expect(given.entities?.map(({ name }) => name)).toContain('Ann Lee')
    expect(Object.keys(given)).toEqual(expect.arrayContaining(['mentions', 'entities']))
    expect(Object.keys(given)).not.toContain('quotes')
    expect(Object.keys(annotate(article, []).given)).toEqual([])
  })

  it('takes a text, or one with what is known of it, and says what else is wrong', () => {
    const { entities, title, published } = annotate(
      articleOf('Ann Lee met Bo Chen.', { title: 'Talks', published: '9 March 2024' }),
      ['entities'],
    )
    expect([title, published]).toEqual(['Talks', '2024-03-09'])
    expect(entities).toEqual(annotate('Ann Lee met Bo Chen.', ['entities']).entities)
    expect(Object.keys(annotate('Ann Lee spoke.').given).sort()).toEqual([...layerNames].sort())
    const wrong = { text: 'Ann Lee spoke.' } as Article
    expect(() => annotate(wrong)).toThrow('make one with articleOf(text, {id, title})')
  })

  it('keeps what came with an article, and reads what is missing from it', () => {
    const cara = [
      { name: 'Cara', type: 'person', aliases: [], mentions: 1, salience: 1, roles: [], gender: null },
    ] as const
    const { entities, quotes } = annotate({ ...article, given: { mentions: [], entities: cara } }, [
      'entities',
      'quotes',
    ])
    expect(entities).toBe(cara)
    expect(quotes.map(({ speaker }) => [speaker?.text, speaker?.entity])).toEqual([['Lee', null]])
  })

  it.each(layerNames)('has an annotator that says it makes %s', (name) => {
    expect(annotators[name].assigns).toContain(name)
  })

  it.each(['verbs', '__proto__'])('refuses a layer that there is not: %s', (name) => {
    expect(() => annotate(article, [name as LayerName])).toThrow(
      `no layer “${name}”; there are: paragraphs, sentences, mentions`,
    )
  })

  it('computes nothing again', () => {
    const once = annotate(article, layerNames)
    const again = annotate(once, layerNames)
    for (const layer of layerNames) expect(again[layer], layer).toBe(once[layer])
  })
})

describe('a question over articles', () => {
  const friday = { ...noCorrections, add: [{ name: 'Friday', type: 'event', aliases: [] }] } as const
  const names = (data: readonly { readonly name: string }[]): string[] => data.map(({ name }) => name)

  it('is asked of each article, corrected by a person’s word on names', async () => {
    expect(names((await aggregate([article], countEntities())).data)).toEqual(['Ann Lee', 'Bo Chen', 'Genoa'])
    const corrected = await aggregate([article], countEntities(), { corrections: friday })
    expect(names(corrected.data).sort()).toEqual(['Ann Lee', 'Bo Chen', 'Friday', 'Genoa'])
  })

  it('may be asked of parts, and put together', async () => {
    const question = countEntities()
    const parts = [await collect([article], question), await collect([article, article], question)] as const
    const whole = await aggregate([article, article, article], question)
    expect(question.finish(question.merge(...parts)).data).toEqual(whole.data)
    expect(whole.data[0]).toMatchObject({ name: 'Ann Lee', mentions: 6, articles: 3 })
  })
})
