import { test } from 'vitest'
import { readArticleTerms } from '../../src/corpus/stories/comparedArticle.ts'
import { findStories } from '../../src/corpus/stories/findStories.ts'
import { annotate } from '../../src/index.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures } from './figures.ts'
import { readData } from './readData.ts'

// F1 over pairs of articles: in one cluster against in one story, all articles in one run.
const articles = readData('related/multinews-clusters-dev.jsonl') as { cluster: string; text: string }[] | null

test.skipIf(articles === null)('stories of clustered news articles: pairwise F1', () => {
  const { stories } = findStories(
    articles!.map(({ text }) => readArticleTerms(annotate(plainArticle(text), ['sentences']))),
  )
  const storyOf = new Map(stories.flatMap((members, story) => members.map((article) => [article, story] as const)))
  let right = 0
  let wrong = 0
  articles!.forEach((one, i) => {
    articles!.slice(0, i).forEach((other, j) => {
      const together = storyOf.has(i) && storyOf.get(i) === storyOf.get(j)
      if (together && one.cluster === other.cluster) right++
      else if (together || one.cluster === other.cluster) wrong++
    })
  })
  const f1 = (2 * right) / (2 * right + wrong)
  holdFigures(figureFiles.others, 'multinews-clusters-dev', { f1 }, { articles: articles!.length })
})
