import { expect, test } from 'vitest'
import { linkWithinArticle } from '../../../src/names/linking/linkNames.ts'
import { groupOf } from '../../../src/names/linking/nameGroups.ts'
import type { NameType } from '../../../src/types/layers.ts'

/** Ways to spell one name that are alike: each letter once or twice. */
const spelled = (i: number): string =>
  Array.from('Ektavolmisurne', (letter, at) => ((i >> at) & 1 ? letter + letter.toLowerCase() : letter)).join('')

/** How many entities names of one type are, in an article that has them in this order. */
function countEntities(names: readonly string[], type: NameType): number {
  const items = names.map((name) => ({ name, type, aliases: [], gender: null, article: 0, weight: 1 }))
  const groups = linkWithinArticle(items)
  return new Set(items.map((_, i) => groupOf(groups, i))).size
}

test('very many surnames that are spelt alike are linked in linear time', () => {
  const names = Array.from({ length: 8000 }, (_, i) => [`Mona${spelled(i)} ${spelled(i)}`, spelled(i + 8000)]).flat()
  const items = names.map((name) => ({
    ...{ name, type: 'person' as const, aliases: [], gender: null, article: 0, weight: 1 },
  }))
  const before = process.cpuUsage()
  linkWithinArticle(items)
  expect(process.cpuUsage(before).user / 1000, 'milliseconds').toBeLessThan(4000)
})

test.each([
  [['North Korea', 'North', 'South Korea', 'South'], 2],
  // Nobody says “the North” of these.
  [['North Carolina', 'North', 'South Dakota', 'South'], 4],
  // One of both is meant.
  [['South Korea', 'South Sudan', 'South'], 3],
])('the side of a divided country is its name: %s', (names, expected) => {
  expect(countEntities(names, 'place')).toBe(expected)
})

test.each([
  [['Gulls', 'Genoa Gulls', 'Genoa Tides', 'Tides'], 2],
  // One of both is meant.
  [['Tides', 'Genoa Tides', 'Harbour Tides'], 3],
  // More than a team ends so.
  [['Yearling Industries', 'Industries', 'Genoa NHS', 'NHS'], 4],
])('what players are called is their team: %s', (names, expected) => {
  expect(countEntities(names, 'organization')).toBe(expected)
})

test.each([
  ['Ada “Kiki” Moran', '“Kiki”'],
  ['Don Moran', 'Moran'],
])('%s is %s', (...names) => {
  expect(countEntities(names, 'person')).toBe(1)
})
