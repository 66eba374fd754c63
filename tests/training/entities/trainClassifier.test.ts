import { describe, expect, it } from 'vitest'
import { trainClassifier } from '../../../src/training/entities/trainClassifier.ts'
import { groupedVectors } from './groupedVectors.ts'

const vectors = groupedVectors(
  Array.from({ length: 400 }, (_, i) => `word${i}`),
  4,
)
/** Words of the first half are seen, each ten times in its group's class. */
const lessons = Array.from({ length: 200 }, (_, word) => {
  return { word, counts: Float32Array.from({ length: 4 }, (_, group) => (group === word % 4 ? 10 : 0)) }
})

describe('trainClassifier', () => {
  const classify = trainClassifier(vectors, lessons, 4, 1)
  const chancesOf = (word: number): Float32Array => {
    const chances = new Float32Array(4)
    classify(word, chances)
    return chances
  }

  it('knows the class of words that it has not seen by words alike', () => {
    const right = Array.from({ length: 200 }, (_, i) => 200 + i).filter((word) => {
      const chances = chancesOf(word)
      return chances.indexOf(Math.max(...chances)) === word % 4
    })
    expect(right.length).toBeGreaterThan(190)
  })

  it('gives chances that sum to one, the same each time', () => {
    const chances = chancesOf(250)
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1)
    expect(chancesOf(250)).toEqual(chances)
  })

  it('learns the same from the same seed', () => {
    const again = new Float32Array(4)
    trainClassifier(vectors, lessons, 4, 1)(300, again)
    expect(again).toEqual(chancesOf(300))
    trainClassifier(vectors, lessons, 4, 2)(300, again)
    expect(again).not.toEqual(chancesOf(300))
  })
})
