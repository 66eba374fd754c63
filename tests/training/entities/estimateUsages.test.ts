import { expect, it } from 'vitest'
import { nameRoles, roleStep } from '../../../src/annotate/entities/recogniser/nameRoles.ts'
import { estimateUsages } from '../../../src/training/entities/usages.ts'
import { groupedVectors } from './groupedVectors.ts'

const words = Array.from({ length: 400 }, (_, i) => `word${i}`)
const vectors = groupedVectors(words, 2)
const surname = nameRoles.indexOf('person, last word')
const small = nameRoles.indexOf('small letters')
const counted = (use: number): Float32Array => Float32Array.from(nameRoles, (_, i) => (i === use ? 20 : 0))

it('judges a word by what was learnt from the others, whatever the articles say of it', () => {
  const counts = new Map(words.slice(0, 300).map((word, i) => [word, counted(i % 2 === 0 ? surname : small)]))
  const honest = estimateUsages(vectors, counts)
  const odd = estimateUsages(vectors, new Map(counts).set('word0', counted(small)))
  expect(roleStep(honest[0]!, surname)).toBeGreaterThan(5)
  expect(roleStep(odd[0]!, surname)).toBe(roleStep(honest[0]!, surname))
})
