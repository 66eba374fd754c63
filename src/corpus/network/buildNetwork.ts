import { pairsOf } from '../../algorithms/combinations.ts'
import { compareText } from '../../algorithms/compareText.ts'
import { tally } from '../../algorithms/multimap.ts'
import type { NetworkUnit } from '../../types/choices.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Network, NetworkLink, NetworkNode } from '../../types/network.ts'
import type { Table } from '../../types/result.ts'
import { findEntities } from '../findEntities.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import { arrange, question } from '../question.ts'
import type { Arrangement, Question } from '../question.ts'
import { distinctNames } from './distinctNames.ts'
import { readOccurrences } from './readOccurrences.ts'
import type { ArticleOccurrences, NetworkLayer } from './readOccurrences.ts'

export interface NetworkOptions extends Arrangement {
  /** What two entities must stand in together. */
  readonly within?: NetworkUnit
  /** Links of fewer co-occurrences are left out. */
  readonly least?: number
  /** Only links of this entity, found by any of its names. */
  readonly person?: string | null
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/**
 * Which entities occur together, in how many sentences (or paragraphs, or articles), and how much more often than by
 * chance: pointwise mutual information in bits (Church and Hanks 1990). Pronouns and descriptions count for whom they
 * stand for.
 */
export function buildNetwork({ within = 'sentence', ...options }: NetworkOptions = {}): Question<
  ArticleOccurrences,
  Network,
  NetworkLayer
> {
  return question({
    requires: ['sentences', 'paragraphs', 'mentions', 'entities', 'references'],
    keep: (article) => readOccurrences(article, within),
    answer(articles) {
      const { network, notes } = count(articles, options)
      return { data: network, tables: [linksTable(network.links), nodesTable(network.nodes, within)], notes }
    },
  })
}

function count(
  articles: readonly ArticleOccurrences[],
  { least = 1, person = null, corrections, ...arrangement }: NetworkOptions,
): { readonly network: Network; readonly notes: readonly string[] } {
  const linked = linkAcrossArticles(articles, corrections)
  const found = person === null ? null : findEntities(person, linked.entities)
  const wanted = found === null ? null : new Set(found.indices)
  const names = distinctNames(linked.entities)
  const alone = new Map<number, number>()
  const together = new Map<string, { a: number; b: number; count: number }>()
  let units = 0
  articles.forEach((article, index) => {
    units += article.units
    for (const unit of article.groups) {
      const found = [...new Set(unit.flatMap((entity) => linked.indexOf(index, entity) ?? []))].sort((a, b) => a - b)
      for (const entity of found) tally(alone, entity)
      for (const [a, b] of pairsOf(found)) countPair(together, a, b)
    }
  })
  const all = [...together.values()]
    .filter(({ a, b, count }) => count >= least && (wanted === null || wanted.has(a) || wanted.has(b)))
    .map(({ a, b, count }): NetworkLink & { a: number; b: number } => {
      const [source, target] = [names[a]!, names[b]!]
      return { a, b, source, target, count, pmi: Math.log2((count * units) / (alone.get(a)! * alone.get(b)!)) }
    })
    .sort((x, y) => y.count - x.count || y.pmi - x.pmi || x.a - y.a || x.b - y.b)
  const links = arrange(all, arrangement)
  const named = [...new Set(links.flatMap(({ a, b }) => [a, b]))]
  const nodes = named.map((entity): NetworkNode => {
    return { name: names[entity]!, type: linked.entities[entity]!.type, count: alone.get(entity)! }
  })
  const network = {
    nodes: nodes.sort((x, y) => y.count - x.count || compareText(x.name, y.name)),
    links: links.map(({ source, target, count, pmi }) => ({ source, target, count, pmi })),
  }
  return { network, notes: [...linked.notes, ...(found?.notes ?? [])] }
}

function countPair(together: Map<string, { a: number; b: number; count: number }>, a: number, b: number): void {
  const key = `${a} ${b}`
  const pair = together.get(key)
  if (pair === undefined) together.set(key, { a, b, count: 1 })
  else pair.count++
}

const linksTable = (rows: readonly NetworkLink[]): Table => ({
  name: 'links',
  title: 'Who occurs with whom',
  columns: [
    { key: 'source', heading: 'Name', kind: 'name' },
    { key: 'target', heading: 'With', kind: 'name' },
    { key: 'count', heading: 'Together', kind: 'count' },
    { key: 'pmi', heading: 'PMI', kind: 'score' },
  ],
  rows,
})

/** What is counted of a name here are the units in which it stands, or a word for it: not its mentions. */
const unitHeadings: Readonly<Record<NetworkUnit, string>> = {
  sentence: 'Sentences',
  paragraph: 'Paragraphs',
  article: 'Articles',
}

const nodesTable = (rows: readonly NetworkNode[], within: NetworkUnit): Table => ({
  name: 'nodes',
  title: 'Who has links',
  columns: [
    { key: 'name', heading: 'Name', kind: 'name' },
    { key: 'type', heading: 'Type', kind: 'text' },
    { key: 'count', heading: unitHeadings[within], kind: 'count' },
  ],
  rows,
})
