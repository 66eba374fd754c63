import { describe, test } from 'vitest'
import { evaluateEntities, type GoldEntities } from '../../src/training/evaluation/evaluateEntities.ts'
import { annotate } from '../../src/pipeline.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures } from './figures.ts'
import { readData } from './readData.ts'

// F1 of exact span and type over raw articles. Nothing of conll2003 was trained on.
const sets = ['worldwide-dev', 'conll2003-dev']
const typeOf = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
])

describe.each(sets)('names in %s', (set) => {
  const gold = readData(`entities/dev/${set}.jsonl`) as GoldEntities[] | null
  test.skipIf(gold === null)('reach their floors', () => {
    const named = gold!.map(({ id, text, entities }) => ({
      id,
      text,
      entities: entities.filter(({ type }) => type !== 'MISC'),
    }))
    const predicted = new Map(named.map(({ id, text }) => [id, annotate(plainArticle(text), ['mentions']).mentions]))
    const { scores } = evaluateEntities(named, predicted)
    const held = Object.fromEntries(scores.map(({ type, f1 }) => [typeOf.get(type) ?? type, f1]))
    holdFigures(figureFiles.entities, set, held, { articles: named.length })
  })
})
