import { expect, test } from 'vitest'
import { fullestName } from '../../src/names/fullestName.ts'

test.each([
  ['place', 'CHRISTCHURCH', 'Christchurch'],
  ['place', 'NEW YORK CITY', 'New York City'],
  ['place', 'WASHINGTON DC', 'Washington DC'],
  ['person', "SEAN O'BRIEN-LEE", "Sean O'Brien-Lee"],
  ['person', 'JD MOSS', 'JD Moss'],
  // May be acronyms.
  ['place', 'DPRK', 'DPRK'],
  ['place', 'U.S.S.R.', 'U.S.S.R.'],
  ['organization', 'UNRWA', 'UNRWA'],
] as const)('a %s that is always in capitals: %s', (type, name, shown) => {
  expect(fullestName([name], type)).toBe(shown)
})

test('a spelling of the text comes before one in capitals', () => {
  expect(fullestName(['VELM-ON-SEA', 'Velm-on-Sea'], 'place')).toBe('Velm-on-Sea')
})

test.each([
  [['Velm', 'State of Velm'], 'Velm'],
  [['State of Velm'], 'State of Velm'],
])('a place is called without what it is where the text does so: %s', (names, shown) => {
  expect(fullestName(names, 'place')).toBe(shown)
})
