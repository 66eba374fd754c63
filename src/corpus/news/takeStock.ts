import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Row, Table } from '../../types/result.ts'
import { listDisagreements } from '../compare/disagreements.ts'
import type { ListedDisagreement } from '../compare/disagreements.ts'
import { findDisagreements } from '../compare/findDisagreements.ts'
import { listStories } from '../compare/stories.ts'
import type { Story } from '../compare/stories.ts'
import type { CorpusEntity } from '../linkEntities.ts'
import { question } from '../question.ts'
import type { Question } from '../question.ts'
import { comparedLayers, readComparedArticle } from '../stories/comparedArticle.ts'
import type { ComparedArticle, ComparedLayer } from '../stories/comparedArticle.ts'
import { buildCoverage } from '../stories/coverage.ts'
import type { Coverage } from '../stories/coverage.ts'
import { alignSentences } from '../stories/statements.ts'

/** Who and what is in the articles, as far as it can be news. */
export interface Stock {
  readonly names: readonly StockName[]
  readonly speakers: readonly StockSpeaker[]
  readonly stories: readonly Story[]
  readonly disagreements: readonly ListedDisagreement[]
}

/** A person or an organization, and the first article that names it. */
export interface StockName extends Row, Pick<CorpusEntity, 'name' | 'type' | 'aliases'> {
  readonly article: string
}

/** A person, and the first words of his or hers that are quoted. */
export interface StockSpeaker extends Pick<CorpusEntity, 'name' | 'aliases'> {
  readonly article: string
  readonly said: string
  readonly start: number
  readonly end: number
}

const table: Omit<Table, 'rows'> = {
  name: 'names',
  title: 'Names',
  columns: [
    { key: 'name', heading: 'Name', kind: 'name' },
    { key: 'type', heading: 'Type', kind: 'text' },
    { key: 'aliases', heading: 'Also as', kind: 'list' },
    { key: 'article', heading: 'First in', kind: 'text' },
  ],
}

interface StockOptions {
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/**
 * Takes stock of all articles, so that `noticeNews` can tell what is new in them. Of the same question asked again
 * only stories with other articles than before are compared anew: what takes most of the time.
 */
export function takeStock({ corrections }: StockOptions = {}): Question<ComparedArticle, Stock, ComparedLayer> {
  const compare = rememberStories()
  return question({
    requires: comparedLayers,
    keep: readComparedArticle,
    answer(articles) {
      const coverage = buildCoverage(articles, corrections)
      const data = {
        names: listNames(coverage),
        speakers: listSpeakers(coverage),
        stories: listStories(coverage),
        disagreements: coverage.stories.flatMap((members, i) => compare(coverage, members, i + 1)),
      }
      return { data, tables: [{ ...table, rows: data.names }], notes: coverage.linked.notes }
    },
  })
}

/** Where the articles of a story disagree: found once for the same articles, whatever else there is. */
function rememberStories() {
  const known = new WeakMap<
    ComparedArticle,
    { readonly story: readonly ComparedArticle[]; rows: ListedDisagreement[] }
  >()
  return (coverage: Coverage, members: readonly number[], number: number): ListedDisagreement[] => {
    const story = members.map((member) => coverage.articles[member]!)
    const [first] = story as [ComparedArticle]
    const before = known.get(first)
    if (before?.story.length === story.length && before.story.every((one, i) => one === story[i]))
      return before.rows.map((row) => ({ ...row, story: number }))
    const found = findDisagreements(coverage, members, alignSentences(coverage, members))
    const rows = listDisagreements(
      coverage,
      found.map((one) => ({ ...one, story: number })),
    )
    known.set(first, { story, rows })
    return rows
  }
}

const areNews: ReadonlySet<CorpusEntity['type']> = new Set(['person', 'organization'])

function listNames({ articles, linked, salience }: Coverage): StockName[] {
  const names = new Map<number, StockName>()
  salience.forEach((entities, a) => {
    for (const entity of entities.keys()) {
      const { name, type, aliases } = linked.entities[entity]!
      if (areNews.has(type) && !names.has(entity)) names.set(entity, { name, type, aliases, article: articles[a]!.id })
    }
  })
  return [...names.values()]
}

function listSpeakers({ articles, linked }: Coverage): StockSpeaker[] {
  const speakers = new Map<number, StockSpeaker>()
  articles.forEach(({ id: article, quotes }, a) => {
    for (const { speaker, said, start, end } of quotes) {
      const entity = speaker?.entity == null ? null : linked.indexOf(a, speaker.entity)
      if (entity === null || speakers.has(entity)) continue
      const { name, type, aliases } = linked.entities[entity]!
      if (type === 'person') speakers.set(entity, { name, aliases, article, said, start, end })
    }
  })
  return [...speakers.values()]
}
