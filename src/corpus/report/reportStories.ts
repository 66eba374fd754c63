import type {
  QuotePlace,
  ReportDisagreement,
  ReportSameQuote,
  ReportSentence,
  ReportStatement,
  ReportStory,
} from '../../types/report.ts'
import { groupBy } from '../../algorithms/multimap.ts'
import type { Comparison } from '../compare/comparison.ts'
import { stories as listed } from '../compare/stories.ts'
import type { ListedStatement } from '../compare/listStatements.ts'

interface ReportedStories {
  readonly stories: readonly ReportStory[]
  /** For each article its story's place in them. */
  readonly storyOf: readonly (number | null)[]
  /** Those of articles that share no story. */
  readonly sameQuotes: readonly ReportSameQuote[]
}

type PlaceOfQuote = (article: number, id: string) => QuotePlace | null

/** Each story by itself, those that most tell independently first. */
export function reportStories(comparison: Comparison, placeOf: PlaceOfQuote): ReportedStories {
  const { stories, storyOf, tellers, copied } = comparison
  const rows = listed.rows(comparison)
  const statements = groupBy(comparison.statements, ({ story }) => story - 1)
  const disagreements = groupBy(comparison.disagreements, ({ story }) => story - 1)
  const sameQuotes = groupBy(readSameQuotes(comparison, placeOf), (quote) => storyOfQuote(quote, storyOf))
  const copies = groupBy(copied, ({ a, b }) => (storyOf[a] === storyOf[b] ? (storyOf[a] ?? 0) - 1 : -1))
  const unordered = stories.map((members, i): ReportStory => {
    const placeById = new Map(members.map((place) => [comparison.articles[place]!.id, place]))
    return {
      ...{ about: rows[i]!.about, from: rows[i]!.from, to: rows[i]!.to },
      articles: members,
      tellers: new Set(members.map((member) => tellers[member])).size,
      statements: (statements.get(i) ?? []).map((statement) => readStatement(statement, placeById)),
      disagreements: (disagreements.get(i) ?? []).map((one) => readDisagreement(one, comparison)),
      sameQuotes: sameQuotes.get(i) ?? [],
      copies: (copies.get(i) ?? []).map(({ a, b, copy }) => {
        return { article: a, other: b, share: copy.share, otherShare: copy.otherShare }
      }),
    }
  })
  const order = [...unordered.keys()].sort((i, j) => {
    const [a, b] = [unordered[i]!, unordered[j]!]
    return b.tellers - a.tellers || b.articles.length - a.articles.length || i - j
  })
  const placeOfStory = new Map(order.map((story, place) => [story + 1, place]))
  return {
    stories: order.map((i) => unordered[i]!),
    storyOf: storyOf.map((story) => (story === null ? null : placeOfStory.get(story)!)),
    sameQuotes: sameQuotes.get(-1) ?? [],
  }
}

function readStatement(
  { text, count, sentences }: ListedStatement,
  placeById: ReadonlyMap<string, number>,
): ReportStatement {
  const said = sentences.map(({ article, text, start, end }): ReportSentence => {
    return { article: placeById.get(article)!, text, start, end }
  })
  return { text, tellers: count, sentences: said }
}

function readDisagreement(
  { kind, claims }: Comparison['disagreements'][number],
  { articles }: Comparison,
): ReportDisagreement {
  const told = claims.map(({ value, sentence: { article, sentence } }) => {
    const { text, start, end } = articles[article]!.sentences[sentence]!
    return { value, article, text, start, end }
  })
  return { kind, claims: told }
}

/** Quotes that are told here, in two articles or more; the one with most words between marks first. */
function readSameQuotes({ sameQuotes, articles }: Comparison, placeOf: PlaceOfQuote): ReportSameQuote[] {
  const placesById = groupBy(articles.keys(), (place) => articles[place]!.id)
  return sameQuotes.flatMap(({ speaker, variants }) => {
    const fullest = [...variants].sort((a, b) => wordsQuoted(b) - wordsQuoted(a))
    const told = fullest.flatMap(({ id, article, said, wording }) => {
      const [place] = placesById.get(article)!.flatMap((one) => placeOf(one, id) ?? [])
      return place === undefined ? [] : [{ ...place, said, wording }]
    })
    const isOfSeveral = new Set(told.map(({ article }) => article)).size > 1
    return isOfSeveral ? [{ speaker, variants: told }] : []
  })
}

const wordsQuoted = ({ quoted }: { readonly quoted: readonly string[] }): number => quoted.join(' ').length

/** The story that all of a quote's articles are of; -1 where they share none. */
function storyOfQuote({ variants }: ReportSameQuote, storyOf: readonly (number | null)[]): number {
  const [first, ...others] = new Set(variants.map(({ article }) => storyOf[article] ?? 0))
  return others.length === 0 ? (first ?? 0) - 1 : -1
}
