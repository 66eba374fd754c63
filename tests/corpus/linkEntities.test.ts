import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctNames } from '../../src/annotate/entities/correctNames.ts'
import { linkAcrossArticles } from '../../src/corpus/linkEntities.ts'
import { parseCorrections } from '../../src/names/parseCorrections.ts'
import type { Entity, NameType } from '../../src/types/layers.ts'

const entity = (type: NameType, ...aliases: string[]): Entity => ({
  ...{ name: aliases[0]!, aliases, type, mentions: aliases.length, salience: 0, roles: [], gender: null },
})
const link = (articles: readonly (readonly Entity[])[], corrections = {}) =>
  linkAcrossArticles(
    articles.map((entities) => ({ entities })),
    parseCorrections(corrections),
  )
const namesOf = (articles: readonly (readonly Entity[])[], corrections = {}): string[] =>
  link(articles, corrections).entities.map(({ name }) => name)

describe('entities of several articles', () => {
  const ann = entity('person', 'Ann Lee', 'Lee')

  test.each([
    ['a rare surname alone', [[entity('person', 'Ann Vesk', 'Vesk')], [entity('person', 'Vesk')]], ['Ann Vesk']],
    ['initials', [[entity('person', 'A. Lee')], [ann]], ['Ann Lee']],
    [
      'an acronym explained elsewhere',
      [[entity('organization', 'MoST')], [entity('organization', 'Ministry of Sea Trade', 'MoST')]],
      ['Ministry of Sea Trade'],
    ],
    ['a place by another name', [[entity('place', 'UK')], [entity('place', 'Britain')]], ['Britain']],
    [
      'organisation here, place there',
      [[entity('organization', 'Old Fort')], [entity('place', 'Old Fort')]],
      ['Old Fort'],
    ],
  ])('%s is one', (_, articles, names) => {
    expect(namesOf(articles)).toEqual(names)
  })

  test.each([
    [
      'a surname that several have',
      [[ann], [entity('person', 'Bob Lee', 'Lee')], [entity('person', 'Lee')]],
      ['Ann Lee', 'Bob Lee', 'Lee'],
    ],
    ['a first name', [[ann], [entity('person', 'Ann')]], ['Ann Lee', 'Ann']],
    ['a common surname', [[ann], [entity('person', 'Lee')]], ['Ann Lee', 'Lee']],
    ['a first name in two articles', [[entity('person', 'Ann')], [entity('person', 'Ann')]], ['Ann', 'Ann']],
    [
      'initials alone',
      [[entity('organization', 'NPO')], [entity('organization', 'Northern Port Office')]],
      ['NPO', 'Northern Port Office'],
    ],
    [
      'a name that two are called by, one in each article',
      [[entity('person', 'Ann Vesk', 'Vesk')], [entity('person', 'Bob Vesk', 'Vesk')], [entity('person', 'Vesk')]],
      ['Ann Vesk', 'Bob Vesk', 'Vesk'],
    ],
    ['a person and a place', [[entity('person', 'Paris')], [entity('place', 'Paris')]], ['Paris', 'Paris']],
  ])('%s stays apart', (_, articles, names) => {
    expect(namesOf(articles)).toEqual(names)
  })

  test.each([
    ['a first name', entity('person', 'Ann Lee'), entity('person', 'Ann')],
    ['a common surname', entity('person', 'Ann Lee'), entity('person', 'Lee')],
    ['initials', entity('organization', 'Northern Port Office'), entity('organization', 'NPO')],
  ])('%s is joined where the articles tell one story', (_, whole, short) => {
    const other = entity('person', 'Mia Fox')
    expect(
      namesOf([
        [whole, other],
        [short, other],
      ]),
    ).toEqual([whole.name, 'Mia Fox'])
  })

  test('every entity has its place, whatever the names', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('Ann Lee', 'Lee', 'A. Lee', 'US', '__proto__', 'constructor', 'U.S.'),
    )
    const some = fc.array(fc.array(fc.tuple(fc.constantFrom<NameType>('person', 'place', 'organization'), name)))
    fc.assert(
      fc.property(some, (articles) => {
        const entities = articles.map((list) => list.map(([type, text]) => entity(type, text)))
        const linked = link(entities)
        entities.forEach((list, a) => {
          list.forEach(({ name }, e) => expect(linked.entities[linked.indexOf(a, e)!]!.aliases).toContain(name))
        })
      }),
    )
  })
})

describe('corrections', () => {
  const articles = [[entity('person', 'Ann Lee'), entity('organization', 'Pier')], [entity('person', 'Mia Fox')]]

  test('merge, rename, drop', () => {
    expect(namesOf(articles, { merge: [{ names: ['mia fox', 'ANN LEE'], name: 'Ann Fox' }] })).toEqual([
      'Ann Fox',
      'Pier',
    ])
    expect(namesOf(articles, { rename: [{ name: 'Pier', to: 'Pier 9' }] })).toEqual(['Ann Lee', 'Pier 9', 'Mia Fox'])
    const linked = link(articles, { drop: [{ name: 'Pier' }] })
    expect(linked.entities.map(({ name }) => name)).toEqual(['Ann Lee', 'Mia Fox'])
    expect(linked.indexOf(0, 1)).toBeNull()
  })

  test('says which entries fit nothing', () => {
    const { notes } = link(articles, { drop: [{ name: 'Pier', type: 'person' }], rename: [{ name: 'Bob', to: 'Rob' }] })
    expect(notes).toEqual([
      'the names file: “Bob” in “rename” matched nothing',
      'the names file: “Pier” in “drop” matched nothing',
    ])
  })

  test('add and split within an article', () => {
    const text = 'Ann Lee met Lee at Pier 9. Pier 99 was shut.'
    const mention = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return { start, end: start + words.length, text: words, type: 'person' as const, entity: 0 }
    }
    const article = {
      id: 'a',
      text,
      mentions: [mention('Ann Lee'), mention('Lee', 8)],
      entities: [entity('person', 'Ann Lee', 'Lee')],
    }
    const { mentions, entities } = correctNames(
      article,
      parseCorrections({ split: [{ name: 'Lee', as: 'Bruce Lee' }], add: [{ name: 'Pier 9', type: 'place' }] }),
    )
    expect(entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Ann Lee', 'Ann Lee'],
      ['Bruce Lee', 'Lee'],
      ['Pier 9', 'Pier 9'],
    ])
    expect(mentions.map(({ text, entity }) => [text, entity])).toEqual([
      ['Ann Lee', 0],
      ['Lee', 1],
      ['Pier 9', 2],
    ])
  })
})
