import { expect, test } from 'vitest'
import { aggregate, compareArticles, renderResult } from '../../../src/index.ts'
import { plainArticle } from '../../plainArticle.ts'

/** No sentence of one is in another; all tell that a bridge fell. */
const articles = [
  `The council of Velm met on Tuesday for its yearly budget talks. It was a long evening. The talks ended as news came that the Oru bridge had collapsed, and that a bus was in the river.`,
  `A bus with 30 people fell into the river Oru on Tuesday when the old bridge at Velm collapsed, police said. Divers were looking for survivors.`,
  `“It just went,” said a fisherman who saw the bus fall into the Oru. He watched the bridge of Velm collapse from his boat. Nobody had warned the drivers, he said.`,
]

async function newsOf(texts: readonly string[]): Promise<string> {
  const compared = texts.map((text, i) => ({ ...plainArticle(text), id: `a${i}` }))
  const shown = renderResult(await aggregate(compared, compareArticles()), { format: 'table', width: 400 })
  return /What happened, .*\n((?: {2}.*\n)+)/.exec(shown)![1]!.replace(/\s+/g, ' ').trim()
}

test('what happened is told by an opening sentence, though no two articles have it in the same words', async () => {
  const news = articles[1]!.slice(0, articles[1]!.indexOf(' Divers'))
  expect(await newsOf(articles)).toBe(news)
  expect(await newsOf([...articles].reverse())).toBe(news)
})
