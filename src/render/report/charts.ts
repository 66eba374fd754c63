import type { NetworkNode } from '../../types/network.ts'
import { networkChart } from '../charts/networkChart.ts'
import { occurrenceStrip } from '../charts/occurrenceStrip.ts'
import { similarityChart } from '../charts/similarityChart.ts'
import { timelineChart } from '../charts/timelineChart.ts'
import { dateAnchor } from './anchors.ts'
import { asIs } from './html.ts'
import type { Markup } from './html.ts'
import type { Page } from './pageOf.ts'
import { cutWords } from './words.ts'

/** The pictures of a page; null where there is nothing to draw. */
export interface Charts {
  readonly timeline: Markup | null
  readonly network: Markup | null
  readonly similarity: Markup | null
}

export async function drawCharts(page: Page): Promise<Charts> {
  const { events, links } = page.report
  return {
    timeline: events.length < 2 ? null : await drawTimeline(page),
    network: links.length < 2 ? null : await drawNetwork(page),
    similarity: page.compared.length < 3 ? null : await drawSimilarity(page),
  }
}

const longestLabel = 100
const longestTitle = 36

async function drawTimeline({ report }: Page): Promise<Markup> {
  const events = report.events.map(({ date, text, articles }) => {
    return { date, count: articles.length, label: cutWords(text, longestLabel), href: `#${dateAnchor(date)}` }
  })
  return asIs(await timelineChart(events, { title: 'When it happened' }))
}

async function drawNetwork({ report, linkOf }: Page): Promise<Markup> {
  const places = [...new Set(report.links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b)
  const taken = new Map<string, number>()
  const labels = new Map(
    places.map((place) => {
      const { name, type } = report.names[place]!
      const label = [name, `${name} (${type})`, `${name} (${place})`].find((one) => !taken.has(one))!
      taken.set(label, place)
      return [place, label]
    }),
  )
  const nodes = places.map((place): NetworkNode => {
    const { type, mentions } = report.names[place]!
    return { name: labels.get(place)!, type, count: mentions }
  })
  const links = report.links.map(({ a, b, count }) => {
    return { source: labels.get(a)!, target: labels.get(b)!, count, pmi: 0 }
  })
  const hrefOf = ({ name }: NetworkNode): string | undefined => linkOf(taken.get(name)!) ?? undefined
  return asIs(await networkChart({ nodes, links }, { hrefOf }))
}

async function drawSimilarity({ report, anchors, titleOf, compared }: Page): Promise<Markup> {
  const articles = compared.map((place) => {
    return { id: String(place), label: titleOf(place, longestTitle), href: `#${anchors.articles[place]!}` }
  })
  const pairs = report.similarities.map(({ a, b, similarity }) => {
    return { article: String(a), other: String(b), similarity }
  })
  return asIs(await similarityChart(articles, pairs))
}

/** Where a name occurs in all articles, one beside the other, in the order of their days. */
export const drawOccurrences = ({ inOrder, report, placesOf }: Page, name: number): Markup =>
  asIs(
    occurrenceStrip(
      inOrder.map((article) => {
        return { places: placesOf(name, article), length: report.articles[article]!.text.length }
      }),
    ),
  )
