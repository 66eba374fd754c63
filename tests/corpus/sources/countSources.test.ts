import { expect, test } from 'vitest'
import { countSources } from '../../../src/corpus/sources/countSources.ts'
import type { CountSourcesOptions } from '../../../src/corpus/sources/countSources.ts'
import type { Annotated } from '../../../src/types/annotator.ts'
import type { Entity } from '../../../src/types/layers.ts'
import { quoted } from '../quotes/quoted.ts'

const as = (article: Annotated, facts: Record<string, Partial<Entity>>): Annotated => {
  return { ...article, entities: article.entities.map((entity) => ({ ...entity, ...facts[entity.name] })) }
}

const facts: Record<string, Partial<Entity>> = {
  'Ann Lee': { gender: 'f', roles: ['union leader'] },
  'Peter Oduya': { gender: 'm', roles: ['Minister'] },
  Orlo: { type: 'organization' },
}
const articles = [
  as(
    quoted(
      'strike',
      '{Ann Lee} said: “We will not sail at all.”\nA spokesman for {Orlo} said the ships were ready.\n{Umo Rask} said {she|Umo Rask} stayed home.',
      [
        { by: 'Ann Lee', text: '“We will not sail at all.”' },
        { by: 'A spokesman for Orlo', text: 'the ships were ready' },
        { by: 'Umo Rask', text: 'she stayed home' },
      ],
    ),
    facts,
  ),
  as(
    quoted('talks', '{Peter Oduya} called it “a gift”. {Ann Lee} called it late. {Orlo} said nothing new.', [
      { by: 'Peter Oduya', text: 'it “a gift”' },
      { by: 'Ann Lee', text: 'late' },
      { by: 'Orlo', text: 'nothing new' },
      { by: 'Ann Lee', text: 'new', sure: 0.2 },
    ]),
    facts,
  ),
]

function ask(options?: CountSourcesOptions) {
  const question = countSources(options)
  return question.finish(articles.reduce((state, article) => question.add(state, article), question.empty()))
}

test('says of each source who it is and how many of the words it has', () => {
  const { data, notes } = ask()
  expect(data[0]).toEqual({
    ...{ source: 'Ann Lee', named: true, type: 'person', role: 'union leader', affiliation: null },
    ...{ gender: 'female', genderBy: 'first name', quotes: 2, words: 7, share: 7 / 19, articles: 2 },
    ...{ firstArticle: 'strike', firstStart: 15 },
  })
  expect(data.map(({ source, named, gender, genderBy, words }) => [source, named, gender, genderBy, words])).toEqual([
    ['Ann Lee', true, 'female', 'first name', 7],
    ['a spokesman for Orlo', false, 'male', 'title', 4],
    ['Umo Rask', true, 'female', 'pronouns', 3],
    ['Peter Oduya', true, 'male', 'first name', 3],
    ['Orlo', true, null, null, 2],
  ])
  expect(notes).toEqual([
    '5 sources: 4 by name, 1 without; 2 women, 2 men, 0 of unknown gender',
    '1 more quote under 50 % sure: --min-confidence 0 shows it',
  ])
})

test.each([
  [
    'gender',
    [
      ['female', 2, 10],
      ['male', 2, 7],
      ['none', 1, 2],
    ],
  ],
  [
    'type',
    [
      ['person', 3, 13],
      [null, 1, 4],
      ['organization', 1, 2],
    ],
  ],
  [
    'article',
    [
      ['strike', 3, 13],
      ['talks', 3, 6],
    ],
  ],
] as const)('counts together by %s', (by, expected) => {
  expect(ask({ by }).data.map((row) => [row[by], row.sources, row.words])).toEqual(expected)
  expect(ask({ by, top: 1 }).data).toHaveLength(1)
})

test('takes shares of all words, whatever is shown', () => {
  expect(ask({ top: 1 }).data).toMatchObject([{ share: 7 / 19 }])
  const shares = ask().data.map(({ share }) => share)
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1)
})

test('sums nothing up where nobody is quoted', () => {
  const question = countSources()
  expect(question.finish(question.empty())).toMatchObject({ data: [], notes: [] })
})
