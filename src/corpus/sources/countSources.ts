import { groupBy } from '../../algorithms/multimap.ts'
import { periods } from '../../types/choices.ts'
import type { SourceGrouping } from '../../types/choices.ts'
import type { NameType } from '../../types/layers.ts'
import type { Cell, Column, Row } from '../../types/result.ts'
import { groupArticles, groupColumns, trendTables } from '../grouping.ts'
import { arrange, question } from '../question.ts'
import type { Arrangement, Question } from '../question.ts'
import { type QuoteFilter, selectQuotes } from '../quotes/selectQuotes.ts'
import type { GenderEvidence } from './genderOfSource.ts'
import { keepSources, type KeptSources, readSources, type Source, type SourceLayer } from './readSources.ts'
import { tallyQuotes, type QuoteOfSource, type SourceTally } from './tallyQuotes.ts'

/** Somebody who is quoted. Words are all words of what is quoted from a source, in its own words or in the article's. */
export interface CountedSource extends Row {
  /** Its name over all articles, else what it is called (`officials`); null for all whom no words tell apart. */
  readonly source: string | null
  readonly named: boolean
  readonly type: NameType | null
  /** What most articles call it: `Foreign Minister`. */
  readonly role: string | null
  /** The organisation for which it speaks, where an article says so in one phrase. */
  readonly affiliation: string | null
  readonly gender: 'female' | 'male' | null
  readonly genderBy: GenderEvidence | null
  readonly quotes: number
  readonly words: number
  /** 0 to 1: of all words quoted from anybody here. */
  readonly share: number
  /** In how many articles. */
  readonly articles: number
  /** Where it is quoted first. */
  readonly firstArticle: string
  readonly firstStart: number
}

/** Sources together: of one gender, of one type, of one article, publication or period. */
export interface GroupedSources extends SourceTally {
  /** By gender: `female`, `male`; `unknown` for people, `none` for organisations and places, null for the unnamed. */
  readonly gender?: string | null
  /** By type; null for the unnamed. */
  readonly type?: NameType | null
  readonly article?: string
  readonly title?: string | null
  /** The publication, or the period; null where it isn't known. */
  readonly group?: string | null
}

export interface CountSourcesOptions
  extends Arrangement, Pick<QuoteFilter, 'person' | 'minConfidence' | 'corrections'> {
  readonly by?: SourceGrouping
}

/** Who is quoted, with how many words: those with most first. A note sums up. */
export function countSources({ by = 'speaker', top, sort, ...filter }: CountSourcesOptions = {}): Question<
  KeptSources,
  readonly (CountedSource | GroupedSources)[],
  SourceLayer
> {
  return question({
    requires: ['sentences', 'mentions', 'entities', 'references', 'quotes'],
    keep: keepSources,
    answer(articles) {
      const selected = selectQuotes(articles, filter)
      const sources = readSources(articles, selected)
      const all = sources.flatMap((source) => source.quotes.map((quote): QuoteOfSource => ({ source, quote })))
      const total = tallyQuotes(all, 0)
      const rows: readonly (CountedSource | GroupedSources)[] =
        by === 'speaker'
          ? sources.map((source) => rowOf(source, total.words))
          : groupRows(articles, all, by, total.words)
      const isOrdered = by === 'source' || (periods as readonly string[]).includes(by)
      const byWords = isOrdered ? rows : [...rows].sort((a, b) => b.words - a.words || b.quotes - a.quotes)
      const ordered = arrange(byWords, { top, sort })
      const table = { name: 'sources', title: 'Sources', columns: columnsBy(by), rows: ordered }
      const trends = trendTables(
        ordered.map((row) => ({ ...row, name: 'Words quoted' })),
        by,
        trendColumns,
      )
      const notes = [...(all.length > 0 ? [sumUp(total)] : []), ...selected.notes]
      return { data: ordered, tables: [table, ...trends], notes }
    },
  })
}

function rowOf(source: Source, allWords: number): CountedSource {
  const { speaker, words: calledBy, quotes, affiliation, gender, genderBy } = source
  const tally = tallyQuotes(
    quotes.map((quote) => ({ source, quote })),
    allWords,
  )
  return {
    source: speaker?.name ?? calledBy,
    named: speaker !== null,
    type: speaker?.type ?? null,
    role: speaker?.roles[0] ?? null,
    ...{ affiliation, gender, genderBy },
    ...{ quotes: tally.quotes, words: tally.words, share: tally.share, articles: tally.articles },
    firstArticle: quotes[0]!.article.id,
    firstStart: quotes[0]!.quote.start,
  }
}

function groupRows(
  articles: readonly KeptSources[],
  all: readonly QuoteOfSource[],
  by: Exclude<SourceGrouping, 'speaker'>,
  allWords: number,
): GroupedSources[] {
  if (by === 'gender' || by === 'type') {
    const groups = groupBy(all, ({ source }) => (by === 'type' ? (source.speaker?.type ?? null) : genderOf(source)))
    return [...groups].map(([key, members]) => ({ [by]: key, ...tallyQuotes(members, allWords) }))
  }
  const quotes = groupBy(all, ({ quote }) => quote.place)
  return groupArticles(articles, by).flatMap(({ head, places }) => {
    const members = [...places].flatMap((place) => quotes.get(place) ?? [])
    return members.length === 0 ? [] : [{ ...head, ...tallyQuotes(members, allWords) }]
  })
}

function genderOf({ gender, speaker }: Source): string | null {
  if (gender !== null || speaker === null) return gender
  return speaker.type === 'person' ? 'unknown' : 'none'
}

/** The named and the unnamed, women and men, in a line. */
function sumUp({ sources, named, unnamed, women, men, unknown }: SourceTally): string {
  const people = [count(women, 'woman', 'women'), count(men, 'man', 'men'), `${unknown} of unknown gender`]
  return `${count(sources, 'source', 'sources')}: ${named} by name, ${unnamed} without; ${people.join(', ')}`
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const figures: readonly Column[] = [
  { key: 'quotes', heading: 'Quotes', kind: 'count' },
  { key: 'words', heading: 'Words', kind: 'count' },
  { key: 'share', heading: 'Share', kind: 'share' },
  { key: 'share', heading: '', kind: 'bar' },
]
const groupFigures = (hidden: boolean): Column[] => [
  { key: 'sources', heading: 'Sources', kind: 'count' },
  { key: 'named', heading: 'Named', kind: 'count', hidden },
  { key: 'unnamed', heading: 'Unnamed', kind: 'count', hidden },
  { key: 'women', heading: 'Women', kind: 'count', hidden },
  { key: 'men', heading: 'Men', kind: 'count', hidden },
  { key: 'unknown', heading: 'Unknown', kind: 'count', hidden: true },
  ...figures,
  { key: 'articles', heading: 'Articles', kind: 'count', hidden: !hidden },
]
const unnamed = '(unnamed)'

const columnsOf = {
  speaker: [
    { key: 'source', heading: 'Source', kind: 'name', show: ({ source }) => source ?? unnamed },
    { key: 'named', heading: 'Named', kind: 'text', hidden: true },
    { key: 'type', heading: 'Type', kind: 'text', hidden: true },
    { key: 'role', heading: 'Role', kind: 'text', show: roleAndBody },
    { key: 'affiliation', heading: 'Of', kind: 'text', hidden: true },
    { key: 'gender', heading: 'Gender', kind: 'text' },
    { key: 'genderBy', heading: 'Told by', kind: 'text', hidden: true },
    ...figures,
    { key: 'articles', heading: 'Articles', kind: 'count' },
    { key: 'firstArticle', heading: 'First in', kind: 'title', hidden: true },
    { key: 'firstStart', heading: 'At', kind: 'count', hidden: true },
  ],
  gender: [
    { key: 'gender', heading: 'Gender', kind: 'name', show: ({ gender }) => gender ?? unnamed },
    ...groupFigures(true),
  ],
  type: [{ key: 'type', heading: 'Type', kind: 'name', show: ({ type }) => type ?? unnamed }, ...groupFigures(true)],
} satisfies Readonly<Record<string, readonly Column[]>>

const columnsBy = (by: SourceGrouping): readonly Column[] =>
  by === 'speaker' || by === 'gender' || by === 'type' ? columnsOf[by] : [...groupColumns(by), ...groupFigures(false)]

const trendColumns: { readonly name: Column; readonly count: Column } = {
  name: { key: 'name', heading: 'What', kind: 'name' },
  count: { key: 'words', heading: 'Words', kind: 'count' },
}

/** Most roles tell the organisation already: `Ford spokeswoman` for one of the Ford Motor Company. */
function roleAndBody({ role, affiliation }: Row): Cell {
  if (typeof role !== 'string' || typeof affiliation !== 'string') return role ?? affiliation ?? null
  const [first = ''] = affiliation.split(' ')
  return role.includes(first) ? role : `${role}, ${affiliation}`
}
