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
    ['a name over the end of a line', '@[Ann\nLee] spoke. @[Lee] left.', [['Ann Lee', 'Lee']]],
    ['accents', '@[José Niño] spoke. @[Nino] left.', [['José Niño', 'Nino']]],
    ['capitals', '@[LEE] SPEAKS\n\n@[Ann Lee] spoke.', [['LEE', 'Ann Lee']]],
    [
      'an acronym in brackets',
      'The #[Ministry of Sea Trade] (#[MoST]) said. #[MoST] left.',
      [['Ministry of Sea Trade', 'MoST']],
    ],
    [
      'one of a body’s own language',
      'The #[Genoa Harbour Bank] (#[SIPA]) said. #[SIPA] left.',
      [['Genoa Harbour Bank', 'SIPA']],
    ],
    ['a team’s channel', 'The #[Genoa Gulls] (#[ORTV]) won.', [['Genoa Gulls'], ['ORTV']]],
    ['an acronym', 'The #[Port Workers Union] met. The #[PWU] left.', [['Port Workers Union', 'PWU']]],
    [
      'words turned',
      'The #[Department of Sailing] met. The #[Sailing Department] left.',
      [['Department of Sailing', 'Sailing Department']],
    ],
    ['a company', '#[Lantern Inc.] grew. #[Lantern] shrank.', [['Lantern Inc.', 'Lantern']]],
    ['names of a country', 'The %[US] and the %[U.S.] are the %[United States].', [['US', 'U.S.', 'United States']]],
    ['a surname taken for a place', '@[Ann Genoa] spoke. @[Genoa] left. %[Genoa] came.', [['Ann Genoa', 'Genoa']]],
    [
      'a short first name',
      '@[Timothy Vesk] spoke. @[Tim Vesk] left. @[Timmy] sang.',
      [['Timothy Vesk', 'Tim Vesk', 'Timmy']],
    ],
    ['a surname in another spelling', '@[Oleh Tarskiy] spoke. @[Tarsky] left.', [['Oleh Tarskiy', 'Tarsky']]],
    ['spellings of a first name', '@[Mohammed Tal] spoke. @[Muhammad Tal] left.', [['Mohammed Tal', 'Muhammad Tal']]],
    [
      'a birth name',
      '@[Ann Lee] (née @[Moss]) spoke. @[Ida Ray], born @[Ida Sand], left.',
      [
        ['Ann Lee', 'Moss'],
        ['Ida Ray', 'Ida Sand'],
      ],
    ],
    ['a double surname', '@[Ann Lee-Moss] spoke. @[Ann Moss] left.', [['Ann Lee-Moss', 'Ann Moss']]],
    ['a family name within', '@[Iris Lok Ka-yan] spoke. @[Lok] left.', [['Iris Lok Ka-yan', 'Lok']]],
    [
      'a surname with a particle',
      '@[Piet van der Loon] spoke. @[Van der Loon] left.',
      [['Piet van der Loon', 'Van der Loon']],
    ],
    ['a hyphen', '@[Seo Jun-ho] spoke. @[Seo Jun Ho] left.', [['Seo Jun-ho', 'Seo Jun Ho']]],
    ['a firm in full', '#[Lantern GmbH & Co. KG] grew. %[Lantern] shrank.', [['Lantern GmbH & Co. KG', 'Lantern']]],
    ['a firm taken for a person', '@[Tarsk Inc.] grew. @[Tarsk] shrank.', [['Tarsk Inc.', 'Tarsk']]],
    ['a firm in short', '#[Tarsk Motor Company] grew. #[Tarsk] shrank.', [['Tarsk Motor Company', 'Tarsk']]],
    ['a house in short', "#[Gale's of Lisbon] grew. #[Gale's] shrank.", [["Gale's of Lisbon", "Gale's"]]],
    ['a short form first', '#[Tarsk] shrank. #[Tarsk University] grew.', [['Tarsk', 'Tarsk University']]],
  ])('%s', (_, marked, forms) => {
    expect(formsOf(marked)).toEqual(forms)
  })

  test.each([
    ['two people of one surname', '@[Ann Lee] met @[Bob Lee].', [['Ann Lee'], ['Bob Lee']]],
    ['other middle names', '@[Ann B. Lee] met @[Ann C. Lee].', [['Ann B. Lee'], ['Ann C. Lee']]],
    ['a country and its people', 'In %[India] an &[Indian] left.', [['India'], ['Indian']]],
    ['one and all of a people', 'An &[Indian] left, and &[Indians] met &[Swiss].', [['Indian', 'Indians'], ['Swiss']]],
    ['a state and its abbreviation', '%[Lund], %[Tenn.], is in %[Tennessee].', [['Lund'], ['Tenn.', 'Tennessee']]],
    ['a Mass and a state', 'A &[Mass] in %[Massachusetts].', [['Mass'], ['Massachusetts']]],
    ['hyphens', 'The #[Lund Post-Echo] and #[Lund Post Echo].', [['Lund Post-Echo', 'Lund Post Echo']]],
    ['a monarch', 'Queen @[Matilda II] left. @[Matilda] sang.', [['Matilda II', 'Matilda']]],
    ['a person and a place', '@[Ann Paris] likes %[Lyon].', [['Ann Paris'], ['Lyon']]],
    [
      'a firm and what is called after it',
      '#[Tarsk] grew. #[Tarsk Energy] shrank. #[Tarsk] left.',
      [['Tarsk'], ['Tarsk Energy']],
    ],
    ['a movement and its station', '#[Tarsk TV] grew. #[Tarsk] shrank.', [['Tarsk TV'], ['Tarsk']]],
    [
      'firms of one first word',
      '#[Tarsk Foods] met #[Tarsk Motors]. #[Tarsk] left.',
      [['Tarsk Foods'], ['Tarsk Motors'], ['Tarsk']],
    ],
    [
      'a son called by his surname, and his father,',
      '@[Jon Lee Sr.] met @[Jon Lee Jr.]. @[Lee Jr.] left.',
      [['Jon Lee Sr.'], ['Jon Lee Jr.', 'Lee Jr.']],
    ],
    ['a chamber and its members', '#[Senate Democrats] met. The #[Senate] voted.', [['Senate Democrats'], ['Senate']]],
    [
      'a firm and one called after it, both named before',
      '#[Tarsk Energy] met #[Tarsk Motors]. #[Tarsk] left.',
      [['Tarsk Energy'], ['Tarsk Motors'], ['Tarsk']],
    ],
    ['places of the same initials', 'In %[N.P.] and in %[North Pier] it rained.', [['N.P.'], ['North Pier']]],
    ['two letters and a name of two words', '#[NP] left #[Northern Pier].', [['NP'], ['Northern Pier']]],
    ['a son called after a friend', '@[Jon Henry Lee] met @[Henry Lee].', [['Jon Henry Lee'], ['Henry Lee']]],
    ['a king and a first name', '@[Henry IV] met @[Harry Lee].', [['Henry IV'], ['Harry Lee']]],
    ['a person and a town', '@[Mark Houston] flew. Talks in %[Houston] failed.', [['Mark Houston'], ['Houston']]],
    ['a father and a son', '@[Jon Lee Sr.] met @[Jon Lee Jr.].', [['Jon Lee Sr.'], ['Jon Lee Jr.']]],
  ])('%s stay apart', (_, marked, forms) => {
    expect(formsOf(marked)).toEqual(forms)
  })

  test('a surname goes to who is called by it, not to relatives who are called by their first names', () => {
    const { mentions } = linkMarked(
      `@[Ann Lee] sang. ${'@[Ann] danced. '.repeat(7)}\n\n@[Bo Lee] spoke of @[Ann]. @[Lee] left.`,
    )
    expect(mentions.at(-1)?.entity).toBe(1)
  })

  test('a surname that two share goes to the one spoken of, or to neither', () => {
    const near = linkMarked(
      '@[Ann Lee] spoke. @[Ann Lee] and @[Ann Lee] spoke.\n\n@[Bob Lee] left.\n\nSo it was.\n\n@[Bob Lee] left. @[Lee] left.',
    )
    expect(near.mentions.at(-1)?.entity).toBe(1)
    const open = linkMarked('@[Ann Lee] met @[Bob Lee]. @[Lee] left.')
    expect(open.mentions.at(-1)?.entity).toBeNull()
    const firstName = linkMarked('@[Ann Lee] spoke. @[Ann Ray], a guest, was hurt. @[Ann] left.')
    expect(firstName.mentions.at(-1)?.entity).toBeNull()
    const gender = linkMarked('@[Ann Lee] met @[Bob Lee]. Mrs. @[Lee] left.')
    expect(gender.mentions.at(-1)?.entity).toBe(0)
  })
})

test('of two short names of a country the commonest is shown', () => {
  expect(linkMarked('The %[U.S.] won. %[America] slept. The %[U.S.] left.').entities[0]!.name).toBe('U.S.')
})

test.each([
  ['a body known by its letters', '@[Nasa] launched it.', 'organization'],
  ['a disease', '@[Zika] spread.', 'other'],
  ['a bearer of such a name', '@[Ann Nasa] left. @[Nasa] sang.', 'person'],
  ['what is called after somebody', '#[Lundcare] is dear. @[Ann Lund] left.', 'other'],
  ['a name that ends so', '#[Orlocare] grew. @[Ann Lund] left.', 'organization'],
  ['a part of the world', 'They left the #[West].', 'place'],
])('%s is no one else', (_, marked, type) => {
  expect(linkMarked(marked).entities[0]!.type).toBe(type)
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

  test.each([
    ['no date', 'Last week Treasury official @[Ann Lee] spoke.', ['Treasury official']],
    ['no time', 'On Monday, Deputy Mayor @[Ann Lee] spoke.', ['Deputy Mayor']],
    ['nothing of another', "Prince @[Jon], Queen @[Ann]'s second child, spoke.", []],
    ['after is', '@[Ann Lee] is the chief executive of #[Lantern].', ['chief executive']],
    ['after who is', '@[Ann Lee], who is a former judge, spoke.', ['former judge']],
    ['before a comma', "The firm's chief executive, @[Ann Lee], spoke.", ['chief executive']],
    ['with a hyphen', 'Tarsk-Vogel chief executive @[Ann Lee] spoke.', ['Tarsk-Vogel chief executive']],
    ['with a former one', 'His ex-husband @[Jon Lee] spoke.', ['ex-husband']],
  ])('a role: %s', (_, marked, roles) => {
    expect(linkMarked(marked).entities[0]!.roles).toEqual(roles)
  })

  test.each([
    ['Ó Briain', '@[Ó Briain] spoke.'],
    ['Ann X', '@[Ann X] sang.'],
    ['A. Lee', '@[A Lee] spoke.'],
    ['The Hague', 'In %[The Hague] it rained.'],
    ['Ann McLee', '@[ANN McLEE] spoke. @[Ann McLee] left.'],
  ])('shown as %s', (name, marked) => {
    expect(linkMarked(marked).entities[0]!.name).toBe(name)
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
