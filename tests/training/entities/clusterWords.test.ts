import { expect, it } from 'vitest'
import { clusterWords } from '../../../src/training/entities/clusterWords.ts'
import { groupedVectors } from './groupedVectors.ts'

const words = Array.from({ length: 80 }, (_, i) => `word${i}`)

it('puts only words that are used alike into one cluster', () => {
  const groupsOf = new Map<number, Set<number>>()
  clusterWords(groupedVectors(words, 4), 8).forEach((cluster, word) => {
    groupsOf.set(cluster, (groupsOf.get(cluster) ?? new Set()).add(word % 4))
  })
  expect(groupsOf.size).toBeGreaterThanOrEqual(4)
  for (const groups of groupsOf.values()) expect(groups.size).toBe(1)
})

it('gives the same clusters twice', () => {
  const vectors = groupedVectors(words, 4)
  expect(clusterWords(vectors, 8)).toEqual(clusterWords(vectors, 8))
})
