import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { aggregate, annotate, bundledArticles, layerNames, loadArticles } from '../../src/index.ts'
import { compareArticles, countEntities, listQuotesAcross } from '../../src/index.ts'
import type { Annotated, Article, EntityCount, Quote, Span } from '../../src/index.ts'

// What the bundled articles truly say. Floors are only ever raised.
const floors = { places: 17, otherPlaces: 1, organizations: 6, otherOrganizations: 3, speakers: 15, indirect: 6 }

interface GoldQuote extends Span {
  readonly text: string
  readonly speaker: string | null
}

interface Gold {
  readonly articles: Record<string, { readonly quotes: readonly GoldQuote[]; readonly indirect: readonly GoldQuote[] }>
  readonly persons: Record<string, readonly string[]>
  readonly places: readonly string[]
  readonly either: readonly string[]
  readonly organizations: readonly string[]
  readonly terms: Record<string, readonly string[]>
  readonly published: Record<string, string | null>
  readonly datelines: Record<string, string>
  readonly headlines: Record<string, string>
  readonly furniture: Record<string, readonly string[]>
  readonly stories: { readonly clusters: readonly (readonly string[])[] }
  readonly crossArticle: {
    readonly sameQuote: readonly (readonly string[])[]
    readonly peopleOnlyIn: Record<string, readonly string[]>
  }
}

const gold = JSON.parse(readFileSync('tests/accuracy/seeds.gold.json', 'utf8')) as Gold
const keyOf = ({ id }: { readonly id: string }): string => id.slice(0, 3)
const bare = (text: string): string => text.replace(/^[\s"“”'.,]+|[\s"“”'.,]+$/g, '')

let articles: Annotated[]
let entities: readonly EntityCount[]

beforeAll(async () => {
  const read: Article[] = []
  for await (const article of loadArticles([bundledArticles()])) if (!('error' in article)) read.push(article)
  articles = read.map((article) => annotate(article, layerNames))
  entities = (await aggregate(articles, countEntities())).data
})

const namesOf = (type: string): string[] => entities.filter((entity) => entity.type === type).map(({ name }) => name)

describe('names', () => {
  test('every person under the full name with all aliases, and nobody else', () => {
    expect(namesOf('person').sort()).toEqual(Object.keys(gold.persons).sort())
    for (const [name, aliases] of Object.entries(gold.persons))
      expect(entities.find((entity) => entity.name === name)?.aliases).toEqual(expect.arrayContaining([...aliases]))
  })

  test('places and organizations', () => {
    const known = [...gold.places, ...gold.organizations, ...gold.either]
    const right = (type: string, names: readonly string[]): number =>
      names.filter((name) => namesOf(type).includes(name)).length
    const others = (type: string): string[] => namesOf(type).filter((name) => !known.includes(name))
    expect(right('place', gold.places)).toBeGreaterThanOrEqual(floors.places)
    expect(others('place').length, others('place').join()).toBeLessThanOrEqual(floors.otherPlaces)
    expect(right('organization', gold.organizations)).toBeGreaterThanOrEqual(floors.organizations)
    expect(others('organization').length, others('organization').join()).toBeLessThanOrEqual(floors.otherOrganizations)
  })
})

describe('quotes', () => {
  const speakerOf = ({ entities }: Annotated, { speaker }: Quote): string | null =>
    speaker?.entity == null ? null : entities[speaker.entity]!.name
  const goldOf = (article: Annotated) => gold.articles[keyOf(article)]!

  test('every quotedSpan between marks, and who said it', () => {
    let speakers = 0
    for (const article of articles) {
      for (const wanted of goldOf(article).quotes) {
        const found = article.quotes.find(({ quoted }) =>
          quoted.some(
            (span) =>
              bare(article.text.slice(span.start, span.end)) === bare(wanted.text) &&
              span.start < wanted.end &&
              span.end > wanted.start,
          ),
        )
        expect(found, wanted.text).toBeDefined()
        if (speakerOf(article, found!) === wanted.speaker) speakers++
      }
    }
    expect(speakers).toBeGreaterThanOrEqual(floors.speakers)
  })

  test('terms in marks are no quotes', () => {
    for (const article of articles)
      for (const term of gold.terms[keyOf(article)] ?? [])
        expect(
          article.quotes.map(({ quoted }) => quoted.map(({ start, end }) => article.text.slice(start, end))).flat(),
        ).not.toContain(term)
  })

  test('statements without marks', () => {
    let right = 0
    for (const article of articles) {
      for (const wanted of goldOf(article).indirect) {
        const found = article.quotes.find(
          ({ start, end }) =>
            Math.min(end, wanted.end) - Math.max(start, wanted.start) > (wanted.end - wanted.start) / 2,
        )
        if (found !== undefined && speakerOf(article, found) === wanted.speaker) right++
      }
    }
    expect(right).toBeGreaterThanOrEqual(floors.indirect)
  })
})

test('date, dateline, headline and furniture of each article', () => {
  for (const article of articles) {
    const key = keyOf(article)
    expect(article.published?.slice(0, 10) ?? null).toBe(gold.published[key])
    expect(article.dateline).toBe(gold.datelines[key] ?? null)
    expect(article.title).toBe(gold.headlines[key] ?? null)
    const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end))
    for (const furniture of gold.furniture[key] ?? []) expect(sentences).not.toContain(furniture)
  }
})

test('two stories, the quote that two articles share, and the people whom one alone names', async () => {
  const { data } = await aggregate(articles, compareArticles())
  expect(data.stories.map((story) => story.articles.map((id) => id.slice(0, 3)))).toEqual(gold.stories.clusters)
  // One of the two is less than half sure: it is found, and left out unless it is asked for.
  const across = await aggregate(articles, listQuotesAcross({ minConfidence: 0 }))
  const shared = across.data.find(({ text }) => text.includes('full support'))
  expect(shared?.articles.map((id) => id.slice(0, 3))).toEqual(gold.crossArticle.sameQuote.map(([key]) => key))
  for (const [key, people] of Object.entries(gold.crossArticle.peopleOnlyIn))
    expect(data.onlyIn.find(({ article }) => article.startsWith(key))?.entities).toEqual(
      expect.arrayContaining([...people]),
    )
})
