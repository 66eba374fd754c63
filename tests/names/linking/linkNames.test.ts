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

test.each([
  [['U.S. Forest Service', 'Forest Service', 'Harbour Service'], 2],
  // Before the whole only with the country.
  [['Harbour Court', 'Genoa Harbour Court', 'Tide Office', 'U.S. Tide Office'], 3],
  [['Department of Tide Affairs', 'Tide Affairs', 'House Tide Panel', 'Tide Panel'], 2],
  // The country's, and one of several.
  [['Genoa Supreme Court', 'Supreme Court', 'Genoa Sail Party', 'Sail Party'], 4],
  [['Bank of Genoa Ferries', 'Genoa Ferries'], 2],
  // Its rival, and its edition abroad.
  [['Free Genoa Army', 'Genoa Army', 'New Orlo Gulls', 'Gulls'], 3],
  [['International Genoa Times', 'The Genoa Times'], 2],
  [['Genoa Gull', 'Gull', 'Pearl House', 'House', 'Tern', 'Orlo Tern'], 5],
  // The one before it rather than the one behind.
  [['Genoa Gull', 'Gull', 'Orlo Gull'], 2],
  // What it begins with rather than what it ends with.
  [['Gull Airlines', 'Gull', 'Genoa Gull'], 2],
  // Whatever it is, of a country.
  [['Senate', 'U.S. Senate', 'Orlo Council', 'Council', 'House', 'U.S. House'], 4],
])('a body without what it belongs to: %s', (names, expected) => {
  expect(countEntities(names, 'organization')).toBe(expected)
})

test.each([
  [['Tarsk', 'Tarsk Harbour Services Ltd.'], 1],
  [['Tarsk', 'Tarsk International AG'], 1],
  [['Tarsk', 'Tarsk Stadium Ltd.'], 2],
  [['Tarsk', 'Tarsk Harbour Ltd.', 'Tarsk Ferry Inc.'], 3],
  // It is the one that is named in full already.
  [['Tarsk', 'Tarsk Corp.', 'Tarsk Harbour Corp.'], 2],
  [['Moss Institute for Tidal Economics', 'Moss Institute'], 1],
])('a firm in short, wherever it is named in full: %s', (names, expected) => {
  expect(countEntities(names, 'organization')).toBe(expected)
})

test.each([
  [['Orlo', 'Republic of Orlo', 'Velm Islands', 'Velm'], 2],
  [['Mexico', 'State of Mexico'], 2],
  [['Orlo', 'Gulf of Orlo'], 2],
])('a place with what it is: %s', (names, expected) => {
  expect(countEntities(names, 'place')).toBe(expected)
})

test('names of games are one', () => {
  expect(countEntities(['Olympics', 'Olympic', 'Olympic Games', 'Paralympics'], 'event')).toBe(2)
})
