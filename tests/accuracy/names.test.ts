import { describe, expect, test } from 'vitest'
import { evaluateEntities, type GoldEntities } from '../../src/training/evaluation/evaluateEntities.ts'
import { annotate } from '../../src/pipeline.ts'
import { plainArticle } from '../plainArticle.ts'
import { readData } from './readData.ts'

// F1 of exact span and type over raw articles, in percent. Nothing of conll2003 was trained on. Floors are only ever raised.
const floors = {
  'worldwide-dev': { PER: 90.6, ORG: 78.7, LOC: 85.5, all: 85.3 },
  'conll2003-dev': { PER: 94.1, ORG: 54.7, LOC: 84.8, all: 82.1 },
}

describe.each(Object.entries(floors))('names in %s', (set, floor) => {
  const gold = readData(`entities/dev/${set}.jsonl`) as GoldEntities[] | null
  test.skipIf(gold === null)('reach their floors', () => {
    const named = gold!.map(({ id, text, entities }) => ({
      id,
      text,
      entities: entities.filter(({ type }) => type !== 'MISC'),
    }))
    const predicted = new Map(named.map(({ id, text }) => [id, annotate(plainArticle(text), ['mentions']).mentions]))
    const { scores } = evaluateEntities(named, predicted)
    for (const { type, f1 } of scores) {
      expect(100 * f1, type).toBeGreaterThanOrEqual(floor[type as keyof typeof floor])
    }
  })
})
