import type { GoldArticle } from '../goldArticle.ts'
import { invent } from './invent.ts'
import { rearrange } from './rearrange.ts'

/** Which share of an article's plain statements is told anew, and how many paragraphs are added. */
const attributions = { share: 0.25, paragraphs: 3 }
const news = { share: 0.5, paragraphs: 3 }

/**
 * What is learnt from: PolNeAR's articles, with some of their statements told anew; news articles as they are, and once
 * more told anew.
 */
export function trainingTexts(polnear: readonly GoldArticle[], labelled: readonly GoldArticle[]): GoldArticle[] {
  return [
    ...polnear.map((article, i) => ({
      ...invent(rearrange(article, attributions.share, i), attributions.paragraphs, i),
      attributions: true,
    })),
    ...labelled,
    ...labelled.map((article, i) => ({
      ...invent(rearrange(article, news.share, i), news.paragraphs, i),
      ...{ id: `${article.id}, told anew`, retold: true },
    })),
  ]
}
