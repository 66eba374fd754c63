import { describe, expect, test } from 'vitest'
import type { Case, Expected } from './case.ts'
import { checkCase } from './checkCase.ts'

const article: Partial<Case> = {
  text: 'Union leader Ann Lee met Victor Oduya in Genoa on Monday. “We sail at dawn,” Lee said. Police said she was wrong.',
  published: '2024-03-07',
  title: 'Pilots meet minister',
}
const shed = [
  'The fire began in a shed of the harbour, police said.',
  'Police said that it began in a shed of the harbour.',
]
const articles: Partial<Case> = {
  texts: ['A fire burned 12 boats in Genoa on Monday.', 'A fire burned 15 boats in Genoa on Monday.'].map((lead, i) => {
    const more = [
      'Ann Lee called the brigade of Savona for more pumps.',
      'Nobody in the harbour of Genoa was hurt, Victor Oduya said.',
    ]
    return { id: `${i}`, text: `${lead} ${shed[i]} ${more[i]}` }
  }),
}

/** Each expectation as it is met, and as it is not. */
const ofOne: readonly (readonly [met: Expected, unmet: Expected])[] = [
  [{ entities: [{ name: 'Ann Lee', type: 'person' }] }, { entities: [{ name: 'Ann Lee', type: 'place' }] }],
  [{ entities: [{ name: 'Ann Lee', mentions: 2 }] }, { entities: [{ name: 'Ann Lee', mentions: 3 }] }],
  [{ entities: [{ name: ['Anne', 'Ann Lee'] }] }, { entities: [{ name: 'Ann Lee', minMentions: 3 }] }],
  [{ notEntities: ['Police'] }, { notEntities: ['Lee'] }],
  [{ notEntities: [{ name: 'Genoa', type: 'person' }] }, { notEntities: [{ name: 'Genoa', type: 'place' }] }],
  [{ notInNames: ['union'] }, { notInNames: ['lee'] }],
  [{ notTypes: ['group'] }, { notTypes: ['place'] }],
  [{ entityTypes: ['person', 'place'] }, { entityTypes: ['person'] }],
  [{ entityCount: 3 }, { entityCount: 2 }],
  [{ same: [['Lee', 'Ann Lee']] }, { same: [['Lee', 'Oduya']] }],
  [{ notSame: [['Lee', 'Genoa']] }, { notSame: [['Lee', 'Ann Lee']] }],
  [{ roles: [{ name: 'Ann Lee', role: 'Union leader' }] }, { roles: [{ name: 'Ann Lee', role: 'pilot' }] }],
  [{ notRoles: [{ name: 'Ann Lee', role: 'pilot' }] }, { notRoles: [{ name: 'Ann Lee', role: 'Union leader' }] }],
  [{ quotes: [{ text: '“We sail at dawn.”' }] }, { quotes: [{ text: 'We sail' }] }],
  [{ quotes: [{ part: 'sail', speaker: 'Ann Lee' }] }, { quotes: [{ part: 'sail', speaker: null }] }],
  [{ quotes: [{ part: 'wrong', speaker: '(the police)' }] }, { quotes: [{ part: 'wrong', speaker: '(officials)' }] }],
  [{ quotes: [{ part: 'sail', kind: 'direct' }] }, { quotes: [{ part: 'sail', kind: 'mixed' }] }],
  [
    { onlyQuotes: true, quotes: [{ part: 'sail' }, { part: 'wrong' }] },
    { onlyQuotes: true, quotes: [{ part: 'sail' }] },
  ],
  [{ noQuotes: false }, { noQuotes: true }],
  [{ notQuoted: ['wrong'] }, { notQuoted: ['sail'] }],
  [{ notSaid: [{ text: 'sail', speaker: 'Victor Oduya' }] }, { notSaid: [{ text: 'sail', speaker: 'Ann Lee' }] }],
  [{ notSpeakers: ['Victor Oduya'] }, { notSpeakers: ['Ann Lee'] }],
  [{ references: [{ text: 'she', entity: 'Ann Lee' }] }, { references: [{ text: 'she', nth: 1, entity: null }] }],
  [{ dates: [{ text: 'Monday', value: '2024-03-04' }] }, { dates: [{ text: 'Monday', value: null }] }],
  [{ dates: [{ text: 'Monday' }] }, { dates: [{ text: 'dawn' }] }],
  [{ dateValues: ['2024-03'] }, { dateValues: ['2024-0'] }],
  [{ notDates: ['dawn'] }, { notDates: ['Monday'] }],
  [{ notDates: [{ text: 'Monday', value: '2024-03-11' }] }, { notDates: [{ text: 'Mon', value: '2024-03-04' }] }],
  [{ notDateValues: ['2023'] }, { notDateValues: ['2024'] }],
  [{ onlyDates: ['Monday'] }, { onlyDates: [] }],
  [{ noDays: false }, { noDays: true }],
  [{ dateCount: 1 }, { dateCount: 0 }],
  [{ title: 'Pilots meet minister' }, { title: null }],
  [{ byline: null }, { byline: 'Ann Lee' }],
  [{ published: '2024-03' }, { published: '2023' }],
  [{ bylineExcludes: ['Lee'], datelineExcludes: ['Genoa'] }, { bylineIncludes: ['Lee'] }],
  [{ sentences: 3 }, { sentences: 4 }],
  [{}, { credit: 'Ann Lee' }],
  [{ keyphrasesExclude: ['dawn chorus'], keyphrasesWithout: ['%'] }, { keyphrasesInclude: ['dawn chorus'] }],
  [{ summaryIncludes: ['Union leader'], summaryFirst: 'Union' }, { summaryExcludes: ['Union leader'] }],
  [{ summaryOnce: ['sail'] }, { summaryFirst: 'Police' }],
]

const ofSeveral: readonly (readonly [met: Expected, unmet: Expected])[] = [
  [{ entities: [{ name: 'Genoa' }] }, { entities: [{ name: 'Rome' }] }],
  [{ stories: 1 }, { stories: 2 }],
  [{ disagreements: [{ values: ['12', '15'] }] }, { disagreements: [] }],
  [{ disagreements: [{ includes: ['burned 12', '15'] }] }, { disagreements: [{ values: ['burned', '15'] }] }],
  [{ notDisagreements: [{ values: ['shed'] }] }, { notDisagreements: [{ values: ['12', '15'] }] }],
  [
    { onlyDisagreements: true, disagreements: [{ values: ['12'] }] },
    { onlyDisagreements: true, disagreements: [{ values: ['shed'] }] },
  ],
  [{ disagreementCount: 1 }, { disagreementCount: 2 }],
  [{ shared: ['began in a shed'] }, { shared: ['Ann Lee'] }],
  [{ notShared: ['Ann Lee'] }, { notShared: ['began in a shed'] }],
  [{ alone: ['Ann Lee'] }, { alone: ['began in a shed'] }],
  [{ notAlone: ['began in a shed'] }, { notAlone: ['Ann Lee'] }],
  [{ notStated: ['volcano'] }, { notStated: ['Ann Lee'] }],
  [{ notTogether: [['shed', 'Ann Lee']] }, { notTogether: [['shed', 'police']] }],
  [{ about: ['Genoa'] }, { about: ['Rome'] }],
  [{ notAbout: ['Rome'] }, { notAbout: ['Genoa'] }],
  [{}, { copies: [{ articles: ['0', '9'] }] }],
  [{}, { sameQuotes: [{ part: 'volcano' }] }],
  [{ combinedIncludes: ['burned'] }, { combinedExcludes: ['burned'] }],
]

const named = (pairs: typeof ofOne) => pairs.map(([met, unmet]) => [JSON.stringify(unmet), met, unmet] as const)
const check = (source: Partial<Case>, wanted: Expected): Promise<string[]> =>
  checkCase({ id: 'invented', area: 'names', kind: 'any', expect: wanted, ...source })

describe('each expectation can be met, and can fail', () => {
  test.each(named(ofOne))('of an article: not %s', async (_, met, unmet) => {
    expect(await check(article, met)).toEqual([])
    expect(await check(article, unmet)).not.toEqual([])
  })
  test.each(named(ofSeveral))('of several articles: not %s', async (_, met, unmet) => {
    expect(await check(articles, met)).toEqual([])
    expect(await check(articles, unmet)).not.toEqual([])
  })
})
