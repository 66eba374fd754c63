import { describe, expect, test } from 'vitest'
import { evaluateEntities, type GoldEntities } from '../../src/training/evaluation/evaluateEntities.ts'
import { annotate } from '../../src/pipeline.ts'
import { plainArticle } from '../plainArticle.ts'
import { readData } from './readData.ts'

// F1 of exact span and type over raw articles, in percent. Nothing of conll2003 was trained on. Floors are only ever raised.
const floors = {
  'worldwide-dev': { PER: 88.8, ORG: 72.8, LOC: 84, all: 82.5 },
  'conll2003-dev': { PER: 92.9, ORG: 46.5, LOC: 84.6, all: 79.9 },
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
