import { describe, expect, it } from 'vitest'
import { annotators } from '../src/annotate/annotators.ts'
import { annotate } from '../src/pipeline.ts'
import { layerNames } from '../src/types/layers.ts'
import type { LayerName } from '../src/types/layers.ts'
import { plainArticle } from './plainArticle.ts'

describe('annotate', () => {
  it.each(layerNames)('has an annotator that says it makes %s', (name) => {
    expect(annotators[name].assigns).toContain(name)
  })

  it('adds what was asked for and what that needs, and nothing more', () => {
    const { given } = annotate(plainArticle('The harbour reopened on Monday. Ships came in.'), ['summary'])
    expect(Object.keys(given).sort()).toEqual(['paragraphs', 'sentences', 'summary'])
  })

  it.each(['verbs', '__proto__'])('refuses a layer that there is not: %s', (name) => {
    expect(() => annotate(plainArticle('Ships came in.'), [name as LayerName])).toThrow(
      `no layer “${name}”; there are: paragraphs, sentences, mentions`,
    )
  })

  it('makes no layer again that came with the article', () => {
    const article = annotate(plainArticle('The harbour reopened on Monday.'), ['dates'])
    const own = [{ ...article.dates[0]!, value: '2024-03-04' }]
    expect(annotate({ ...article, given: { dates: own } }, ['dates']).dates).toBe(own)
  })
})
