import { expect, it } from 'vitest'
import { countUsages } from '../../../src/training/entities/usages.ts'
import { nameRoles } from '../../../src/annotate/entities/recogniser/nameRoles.ts'
import type { NameType } from '../../../src/types/layers.ts'

/** Each word's nameRoles, of a text with its names as `[types: words]`. */
function usesIn(marked: string): Record<string, string[]> {
  let text = ''
  const names: { start: number; end: number; types: NameType[] }[] = []
  for (const [, plain = '', types = '', name = ''] of marked.matchAll(/([^[]+)|\[([^:]+): ([^\]]+)\]/g)) {
    const start = text.length + plain.length
    text += plain + name
    if (name !== '') names.push({ start, end: text.length, types: types.split('/') as NameType[] })
  }
  const counted = [...countUsages([{ text, names, doubts: [] }])]
  return Object.fromEntries(counted.map(([word, row]) => [word, nameRoles.filter((_, use) => row[use]! > 0)]))
}

it('counts where in which names a word stands', () => {
  expect(usesIn('Today [person: Ann Lee] left [organization: Port Union] for [place: New Harbour].')).toMatchObject({
    ann: ['person, before the last word'],
    lee: ['person, last word'],
    port: ['organization, first word'],
    union: ['organization, later word'],
    new: ['place, first word'],
    harbour: ['place, later word'],
    left: ['small letters'],
  })
})

it('tells groups, other names and capitals without a name apart', () => {
  const found = usesIn('A [group: Dutch] pilot won the [event: Regatta] and the [group/event: Reef Cup] on Monday.')
  expect(found).toMatchObject({
    dutch: ['group'],
    regatta: ['other name'],
    cup: ['other name'],
    monday: ['capitalised, no name'],
  })
})

it('counts a word in all its nameRoles, and no capital that begins a sentence', () => {
  expect(usesIn('Ships sail. The [person: Ships] family sail ships.').ships).toEqual([
    'person, last word',
    'small letters',
  ])
  expect(usesIn('Ships sail.').ships).toBeUndefined()
})
