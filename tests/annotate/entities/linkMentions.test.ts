import { describe, expect, test } from 'vitest'
import { linkMarked } from './linkMarked.ts'

const formsOf = (marked: string): string[][] => linkMarked(marked).entities.map(({ aliases }) => [...aliases])

describe('names of one entity in an article', () => {
  test.each([
    ['a surname', '@[Ann Lee] spoke. @[Lee] left.', [['Ann Lee', 'Lee']]],
    ['a first name', '@[Ann Lee] spoke. @[Ann] left.', [['Ann Lee', 'Ann']]],
    ['a family name that comes first', '@[Zhou Min Hai] spoke. @[Zhou] left.', [['Zhou Min Hai', 'Zhou']]],
    ['two surnames', '@[Ana Ruiz Costa] spoke. @[Ruiz Costa] left.', [['Ana Ruiz Costa', 'Ruiz Costa']]],
    ['initials', '@[A. Lee] spoke. @[Ann Lee] left.', [['A. Lee', 'Ann Lee']]],
    ['initials without full stops', '@[A Lee] spoke. @[A. Lee] left.', [['A Lee', 'A. Lee']]],
    ['a middle name', '@[Ann B. Lee] spoke. @[Ann Lee] left.', [['Ann B. Lee', 'Ann Lee']]],
    ['accents', '@[José Niño] spoke. @[Nino] left.', [['José Niño', 'Nino']]],
    ['capitals', '@[LEE] SPEAKS\n\n@[Ann Lee] spoke.', [['LEE', 'Ann Lee']]],
    [
      'an acronym in brackets',
      'The #[Ministry of Sea Trade] (#[MoST]) said. #[MoST] left.',
      [['Ministry of Sea Trade', 'MoST']],
    ],
    ['an acronym', 'The #[Port Workers Union] met. The #[PWU] left.', [['Port Workers Union', 'PWU']]],
    [
      'words turned',
      'The #[Department of Sailing] met. The #[Sailing Department] left.',
      [['Department of Sailing', 'Sailing Department']],
    ],
    ['a company', '#[Lantern Inc.] grew. #[Lantern] shrank.', [['Lantern Inc.', 'Lantern']]],
    ['names of a country', 'The %[US] and the %[U.S.] are the %[United States].', [['US', 'U.S.', 'United States']]],
    ['a surname taken for a place', '@[Ann Genoa] spoke. @[Genoa] left. %[Genoa] came.', [['Ann Genoa', 'Genoa']]],
  ])('%s', (_, marked, forms) => {
    expect(formsOf(marked)).toEqual(forms)
  })

  test.each([
    ['two people of one surname', '@[Ann Lee] met @[Bob Lee].', [['Ann Lee'], ['Bob Lee']]],
    ['other middle names', '@[Ann B. Lee] met @[Ann C. Lee].', [['Ann B. Lee'], ['Ann C. Lee']]],
    ['a country and its people', 'In %[India] an &[Indian] left.', [['India'], ['Indian']]],
    ['a person and a place', '@[Ann Paris] likes %[Lyon].', [['Ann Paris'], ['Lyon']]],
    ['a father and a son', '@[Jon Lee Sr.] met @[Jon Lee Jr.].', [['Jon Lee Sr.'], ['Jon Lee Jr.']]],
  ])('%s stay apart', (_, marked, forms) => {
    expect(formsOf(marked)).toEqual(forms)
  })

  test('a surname that two share goes to the one spoken of, or to neither', () => {
    const near = linkMarked(
      '@[Ann Lee] spoke. @[Ann Lee] and @[Ann Lee] spoke.\n\n@[Bob Lee] left.\n\nSo it was.\n\n@[Bob Lee] left. @[Lee] left.',
    )
    expect(near.mentions.at(-1)?.entity).toBe(1)
    const open = linkMarked('@[Ann Lee] met @[Bob Lee]. @[Lee] left.')
    expect(open.mentions.at(-1)?.entity).toBeNull()
    const gender = linkMarked('@[Ann Lee] met @[Bob Lee]. Mrs. @[Lee] left.')
    expect(gender.mentions.at(-1)?.entity).toBe(0)
  })
})

describe('what is said of an entity', () => {
  test('roles, not in the name', () => {
    const { entities } = linkMarked(
      'Italian Trade Minister @[Ugo Sarti] and #[Ministry of Sea Trade] spokesperson Dr. @[A Lee] met @[Mia Fox], the union’s leader, in %[Genoa].',
    )
    const people = entities.filter(({ type }) => type === 'person')
    expect(people.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Ugo Sarti', 'Italian Trade Minister'],
      ['A. Lee', 'Ministry of Sea Trade spokesperson'],
      ['Mia Fox', 'union’s leader'],
    ])
  })

  test('gender where something tells it', () => {
    const { entities } = linkMarked('@[Mary Gorth] met Mr. @[Prell], spokeswoman @[Quin Vesk] and @[Oru Tamb].')
    expect(entities.map(({ gender }) => gender)).toEqual(['f', 'm', 'f', null])
  })

  test('salience sums to one, and what comes early counts more', () => {
    const { entities } = linkMarked('@[Ann Lee] spoke. It was late. It was dark. @[Bob Ray] left.')
    expect(entities.reduce((sum, { salience }) => sum + salience, 0)).toBeCloseTo(1, 4)
    expect(entities[0]!.salience).toBeGreaterThan(entities[1]!.salience)
  })
})
