import { expect, it } from 'vitest'
import { annotate } from '../../../../src/index.ts'
import { plainArticle } from '../../../plainArticle.ts'

/** Who says what, by name. */
function said(text: string): string[] {
  const { quotes, entities } = annotate(plainArticle(text), ['entities', 'quotes'])
  return quotes.map(({ speaker, text: words }) => {
    const entity = speaker?.entity
    return `${entity == null ? null : entities[entity]!.name} > ${words}`
  })
}

it('gives answers to the person of whom the text before the first question speaks', () => {
  expect(said('Anna Lee has sailed for ten years.\n\nQ: Why sail?\n\nA: I love it.')).toEqual([
    'null > Why sail',
    'Anna Lee > I love it',
  ])
})

it('gives the writer’s answers to nobody', () => {
  expect(said('Anna Lee has sailed for ten years.\n\nQ: Who else sails?\n\nA: All of the town does.')).toEqual([
    'null > Who else sails',
    'null > All of the town does',
  ])
})

it('gives initials to the person or organization of that name', () => {
  const text = 'Anna Lee met the Kell Gazette.\n\nKG: Why sail?\n\nAL: I love it.\n\nKG: Still?\n\nAL: I do.'
  expect(said(text).slice(-2)).toEqual(['Kell Gazette > Still', 'Anna Lee > I do'])
})
