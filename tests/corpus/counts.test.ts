import { expect, test } from 'vitest'
import { aggregate, bundledArticles, buildNetwork, compareArticles, countEntities } from '../../src/index.ts'
import { countSources, countSpeakers, findContexts, listQuotes, loadArticles, rankKeywords } from '../../src/index.ts'
import type { Article } from '../../src/index.ts'

/** Every command that counts a name counts the same, or calls it something else. */
test('the counts of a name agree between commands', async () => {
  const articles: Article[] = []
  for await (const article of loadArticles([bundledArticles()])) if (!('error' in article)) articles.push(article)
  const entities = (await aggregate(articles, countEntities())).data as readonly Counted[]
  expect(entities.length).toBeGreaterThan(10)

  const keywords = (await aggregate(articles, rankKeywords({ top: 1000 }))).data
  const named = keywords.flatMap((keyword) => {
    const entity = entities.find(({ name }) => name === keyword.phrase)
    return entity === undefined ? [] : [{ keyword, entity }]
  })
  expect(named.length).toBeGreaterThan(3)
  for (const { keyword, entity } of named)
    expect([keyword.phrase, keyword.count, keyword.articles]).toEqual([entity.name, entity.mentions, entity.articles])

  const { nodes } = (await aggregate(articles, buildNetwork({ within: 'article' }))).data
  const inArticles = new Map(nodes.map(({ name, count }) => [name, count]))
  for (const { name, articles: count } of entities) expect([name, inArticles.get(name) ?? count]).toEqual([name, count])

  const { shared } = (await aggregate(articles, compareArticles())).data
  const inAll = new Map(entities.map((entity) => [entity.name, entity.articles]))
  for (const { name, count } of shared) expect([name, count]).toEqual([name, inAll.get(name)])

  // A context for each mention, and for each pronoun or description that stands for the name.
  const [{ name: first, mentions }] = entities.filter(({ type }) => type === 'person') as [Counted]
  const contexts = (await aggregate(articles, findContexts(first))).data
  expect(contexts.length).toBeGreaterThanOrEqual(mentions)

  const quotes = (await aggregate(articles, listQuotes())).data
  const speakers = (await aggregate(articles, countSpeakers())).data
  const sources = (await aggregate(articles, countSources())).data
  for (const { speaker, quotes: count } of speakers.filter(({ type }) => type !== null)) {
    expect([speaker, quotes.filter((quote) => quote.speaker === speaker).length]).toEqual([speaker, count])
    expect([speaker, sources.find(({ source }) => source === speaker)?.quotes]).toEqual([speaker, count])
  }
})

interface Counted {
  readonly name: string
  readonly type: string
  readonly mentions: number
  readonly articles: number
}
