import { expect, test } from 'vitest'
import { aggregate, compareArticles } from '../../src/index.ts'
import { plainArticle } from '../plainArticle.ts'
import { readData } from './readData.ts'

// F1 over pairs of articles: in one cluster against in one story, all articles in one run. Floors are only ever raised.
const floor = 90
const articles = readData('related/multinews-clusters-dev.jsonl') as
  { id: string; cluster: string; text: string }[] | null

test.skipIf(articles === null)('stories of clustered news articles: pairwise F1', async () => {
  const given = articles!.map(({ id, text }) => ({ ...plainArticle(text), id }))
  const { data } = await aggregate(given, compareArticles())
  const storyOf = new Map(data.stories.flatMap(({ story, articles }) => articles.map((id) => [id, story] as const)))
  let right = 0
  let wrong = 0
  articles!.forEach((one, i) => {
    for (const other of articles!.slice(0, i)) {
      const together = storyOf.has(one.id) && storyOf.get(one.id) === storyOf.get(other.id)
      if (together && one.cluster === other.cluster) right++
      else if (together || one.cluster === other.cluster) wrong++
    }
  })
  expect((200 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(floor)
})
