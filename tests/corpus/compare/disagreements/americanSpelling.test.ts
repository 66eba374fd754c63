import { expect, it } from 'vitest'
import { americanSpelling } from '../../../../src/corpus/compare/disagreements/americanSpelling.ts'

it.each([
  ['organise', 'organize'],
  ['organised', 'organized'],
  ['organises', 'organizes'],
  ['organising', 'organizing'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['analyse', 'analyze'],
  ['paralysed', 'paralyzed'],
  ['harbour', 'harbor'],
  ['harbours', 'harbors'],
  ['neighbouring', 'neighboring'],
  ['centre', 'center'],
  ['theatres', 'theaters'],
  ['defence', 'defense'],
  ['licences', 'licenses'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['catalogue', 'catalog'],
  ['dialogues', 'dialogs'],
])('%s is spelled %s in America', (word, american) => {
  expect(americanSpelling(word)).toBe(american)
})

it.each([
  'island',
  'raised up',
  'basin',
  'treaty',
  'trend',
  'fences in',
  'distances off',
  'hammer',
  'rogues up',
  'centred',
])('%s stays as it is', (word) => {
  expect(americanSpelling(word)).toBe(word)
})
