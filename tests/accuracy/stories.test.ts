import { test } from 'vitest'
import { readArticleTerms } from '../../src/corpus/stories/comparedArticle.ts'
import { findStories } from '../../src/corpus/stories/findStories.ts'
import { annotate } from '../../src/index.ts'
import { plainArticle } from '../plainArticle.ts'
import { figureFiles, holdFigures } from './figures.ts'
import { readData } from './readData.ts'

interface Clustered {
  readonly cluster: string
  readonly text: string
}

// F1 over pairs of articles: in one cluster against in one story, all articles in one run.
for (const name of ['multinews-clusters-dev', 'ecbplus-clusters-dev']) {
  const articles = readData(`related/${name}.jsonl`) as Clustered[] | null
  test.skipIf(articles === null)(`stories of ${name}: pairwise F1`, () => {
    holdFigures(figureFiles.others, name, { f1: pairwiseF1(articles!) }, { articles: articles!.length })
  })
}

function pairwiseF1(articles: readonly Clustered[]): number {
  const terms = articles.map(({ text }) => readArticleTerms(annotate(plainArticle(text), ['sentences'])))
  const { stories } = findStories(terms)
  const storyOf = new Map(stories.flatMap((members, story) => members.map((article) => [article, story] as const)))
  let right = 0
  let wrong = 0
  articles.forEach((one, i) => {
    articles.slice(0, i).forEach((other, j) => {
      const together = storyOf.has(i) && storyOf.get(i) === storyOf.get(j)
      if (together && one.cluster === other.cluster) right++
      else if (together || one.cluster === other.cluster) wrong++
    })
  })
  return (2 * right) / (2 * right + wrong)
}
