import { expect, test } from 'vitest'
import { findEntities } from '../../src/corpus/findEntities.ts'

const person = (name: string, gender: 'm' | 'f' | null, ...roles: string[]) => {
  return { name, aliases: [name, name.split(' ').at(-1)!], type: 'person' as const, gender, roles }
}
const ford = { name: 'Lee Motors', aliases: ['Lee Motors'], type: 'organization' as const, gender: null, roles: [] }
const entities = [
  person('Ann Lee', 'f', 'Mayor'),
  person('Bob Lee', 'm', 'transport minister'),
  person('Eva Orr', 'f'),
  person('King Moss', null),
  ford,
]

test.each([
  ['Ann Lee', ['Ann Lee']],
  ['Lee, Ann', ['Ann Lee']],
  ['lee,  ann', ['Ann Lee']],
  ['Mayor Lee', ['Ann Lee']],
  ['Mr. Lee', ['Bob Lee']],
  ['Mrs Lee', ['Ann Lee']],
  ['Transport Minister Lee', ['Bob Lee']],
  ['Captain Lee', ['Ann Lee', 'Bob Lee']],
  ['Dr. Eva Orr', ['Eva Orr']],
  ['Orr, Dr. Eva', ['Eva Orr']],
  ['King Moss', ['King Moss']],
  ['Mr. Motors', []],
  ['Mayor', []],
  ['', []],
])('“%s”', (asked, expected) => {
  expect(findEntities(asked, entities).indices.map((i) => entities[i]!.name)).toEqual(expected)
})

test('says so where nobody fits', () => {
  expect(findEntities('President Orp', entities).notes).toEqual(['nobody here goes by “President Orp”'])
})
