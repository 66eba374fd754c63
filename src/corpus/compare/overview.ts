import { groupBy, tally } from '../../algorithms/multimap.ts'
import type { Overview, OverviewItem, OverviewParagraph, OverviewPart, OverviewSection } from '../../types/result.ts'
import { editsOf } from '../changes/rewording.ts'
import { titleOf } from '../question.ts'
import type { Comparison } from './comparison.ts'
import { disagreements } from './disagreements.ts'
import type { ListedDisagreement } from './disagreements.ts'
import { excerptAround } from './disagreements/excerptAround.ts'
import type { ListedStatement } from './listStatements.ts'
import { mainNews } from './mainNews.ts'
import { stories } from './stories.ts'

/** So many stories where nobody asks for more or fewer. */
const usualStories = 10
/** So many items of a part are enough for a first look. */
const mostItems = 6
/** Lines of a terminal for what happened, for one side of a disagreement, and for another sentence. */
const [linesOfNews, linesOfSide, linesOfSentence] = [4, 3, 2]
/** With its value and its article, one side of a disagreement has two lines then. */
const excerptCharacters = 90
const nameCharacters = 32

/** What is known of one story. */
interface StoryRows {
  readonly number: number
  /** Articles by index, those of one teller together. */
  readonly members: readonly number[]
  readonly byTeller: readonly (readonly number[])[]
  readonly about: string
  readonly statements: readonly ListedStatement[]
  readonly disagreements: readonly ListedDisagreement[]
}

/** Each story on a screen: those that most tell independently first. */
export function overviewOf(comparison: Comparison, top: number | null): Overview {
  const all = readStories(comparison).sort(
    (a, b) => b.byTeller.length - a.byTeller.length || b.members.length - a.members.length,
  )
  const shown = all.slice(0, top ?? usualStories)
  const left = top === null ? all.length - shown.length : 0
  const own = comparison.storyOf.filter((story) => story === null).length
  const more = 'All rows, and names, copied passages and similarity: --full'
  return {
    sections: shown.map((story) => sectionOf(comparison, story)),
    left: left === 0 ? undefined : { sections: `${left} more ${left === 1 ? 'story' : 'stories'}`, option: '--top' },
    notes: [
      ...(own === 0 ? [] : [own === 1 ? '1 article on its own' : `${own} articles on their own`]),
      ...(comparison.articles.length < 2 ? [] : [more]),
    ],
  }
}

function readStories(comparison: Comparison): StoryRows[] {
  const { tellers } = comparison
  const statements = groupBy(comparison.statements, ({ story }) => story)
  const disagreeing = groupBy(disagreements.rows(comparison), ({ story }) => story)
  return stories.rows(comparison).map(({ story: number, about }, i) => {
    const byTeller = groupBy(comparison.stories[i]!, (article) => tellers[article]!)
    return {
      number,
      members: [...byTeller.values()].flat(),
      byTeller: [...byTeller.values()],
      about: about.join(', '),
      statements: statements.get(number) ?? [],
      disagreements: disagreeing.get(number) ?? [],
    }
  })
}

function sectionOf(comparison: Comparison, story: StoryRows): OverviewSection {
  const { number, about, byTeller, statements } = story
  const tellers = byTeller.length
  const nameOf = namesIn(comparison, story)
  const factOf = factsIn(comparison, story)
  const news = mainNews(byTeller.map(([article = 0]) => comparison.articles[article]!))
  const stated = statements.find(({ sentences }) =>
    sentences.some(({ article, start }) => article === news?.article && start === news.sentence.start),
  )
  const others = statements.filter((one) => one !== stated)
  const [shared, alone] = [others.filter(({ count }) => count > 1), others.filter(({ count }) => count === 1)]
  const [wordings, facts] = [true, false].map((isWording) =>
    story.disagreements.filter(({ kind }) => (kind === 'wording') === isWording),
  ) as [ListedDisagreement[], ListedDisagreement[]]
  const share = ({ count }: ListedStatement): string => `${count} of ${tellers}`
  const parts: OverviewPart[] = [
    {
      ...{ heading: `What happened, ${shareOfNews(stated?.count ?? 1, tellers)}`, table: 'statements' },
      ...{ items: news === undefined ? [] : [[[{ text: news.sentence.text }]]], rows: 1, lines: linesOfNews },
    },
    coverageOf(comparison, story),
    {
      ...{ heading: 'What several tell', table: 'statements', rows: shared.length, lines: linesOfSentence },
      items: shared.flatMap((one) => {
        const text = factOf(one)
        return text === undefined ? [] : [[[{ text: `${share(one)}:`, style: 'figure' } as const, { text }]]]
      }),
    },
    {
      ...{ heading: 'Where they disagree', table: 'disagreements', rows: facts.length, lines: linesOfSide },
      items: facts.map((one) => (one.kind === 'spelling' ? spellingOf(one, nameOf) : sidesOf(one, nameOf))),
    },
    {
      ...{ heading: 'What one alone tells', table: 'alone', rows: alone.length, lines: linesOfSentence },
      items: aloneOf(
        alone.filter((one) => factOf(one) !== undefined && one.articles.length === 1),
        nameOf,
      ),
    },
    {
      ...{ heading: 'Quotes in two wordings', table: 'disagreements', rows: wordings.length, lines: linesOfSide },
      items: wordings.map((one) => [quoteOf(one, nameOf)]),
    },
  ]
  return {
    title: `Story ${number}: ${about}`,
    parts: parts
      .filter(({ items }) => items.length > 0)
      .map((part) => ({ ...part, items: part.items.slice(0, mostItems) })),
  }
}

/** Who tells the same in other words, spread over an article, is not seen: by reading, every second count is too low. */
function shareOfNews(count: number, tellers: number): string {
  if (count === 1) return `in the words of one of ${tellers}`
  return `as told by ${count === tellers ? '' : 'at least '}${count} of ${tellers}`
}

type NameOf = (article: string) => string

/** The articles of a story by id: by their titles, as short as may be, and by their ids where one title has several. */
function namesIn({ articles }: Comparison, { members }: StoryRows): NameOf {
  const titles = new Map<string, number>()
  for (const article of members) tally(titles, titleOf(articles[article]!))
  const names = new Map(
    members.map((article) => {
      const { id, title } = articles[article]!
      return [id, title !== null && titles.get(title) === 1 ? excerptAround(title, '', nameCharacters) : id]
    }),
  )
  return (id) => names.get(id) ?? id
}

type FactOf = (statement: ListedStatement) => string | undefined

/** A statement in a sentence that can be read on its own, if it has one: the typical one, else the first. */
function factsIn({ articles }: Comparison, { members }: StoryRows): FactOf {
  const whole = new Set(
    members.flatMap((article) => {
      const { id, sentences } = articles[article]!
      return sentences.flatMap(({ start, fault }) => (fault === 'none' ? [`${start} ${id}`] : []))
    }),
  )
  return ({ text, sentences }) => {
    const facts = sentences.filter(({ article, start }) => whole.has(`${start} ${article}`))
    return (facts.find((fact) => fact.text === text) ?? facts[0])?.text
  }
}

function coverageOf({ articles, tellers }: Comparison, { members, byTeller }: StoryRows): OverviewPart {
  const told = byTeller.length === members.length ? 'all independent' : `${byTeller.length} independent`
  return {
    heading: `Covered by ${members.length} articles, ${told}`,
    items: members.map((article, i) => {
      const { published } = articles[article]!
      const isCopy = i > 0 && tellers[article] === tellers[members[i - 1]!]
      return [
        [
          ...(published === null ? [] : [{ text: published, style: 'figure' } as const]),
          ...(isCopy ? [{ text: '= same text:', style: 'heading' } as const] : []),
          { text: titleOf(articles[article]!) },
        ],
      ]
    }),
    ...{ rows: members.length, table: 'stories', lines: 'title' },
  }
}

/** The weightiest statements of each article, as many as make a fair share of the items. */
function aloneOf(alone: readonly ListedStatement[], nameOf: NameOf): OverviewItem[] {
  const byArticle = groupBy(alone, ({ articles }) => articles[0]!)
  const most = Math.max(1, Math.floor(mostItems / byArticle.size))
  return [...byArticle].map(([article, rows]) =>
    rows
      .slice(0, most)
      .map(({ text }, i) => [
        i === 0 ? { text: `${nameOf(article)}:`, style: 'figure' } : { text: 'and:', style: 'heading' },
        { text },
      ]),
  )
}

/** What each has, its sentence around it, and which article it is. */
function sidesOf(one: ListedDisagreement, nameOf: NameOf): OverviewItem {
  const sides = [
    { label: `${one.kind}:`, value: one.value, text: one.text, article: one.article },
    { label: 'but', value: one.otherValue, text: one.otherText, article: one.other },
  ]
  return sides.map(({ label, value, text, article }) => [
    { text: label, style: 'heading' },
    { text: value, style: 'name' },
    { text: `– ${excerptAround(text.replace(/\s+/g, ' '), value, excerptCharacters)}` },
    { text: `(${nameOf(article)})`, style: 'figure' },
  ])
}

/** Of a name, how each writes it. */
const spellingOf = ({ kind, value, otherValue, article, other }: ListedDisagreement, nameOf: NameOf): OverviewItem => [
  [
    { text: `${kind}:`, style: 'heading' },
    { text: value, style: 'name' },
    { text: `(${nameOf(article)})`, style: 'figure' },
    { text: 'but', style: 'heading' },
    { text: otherValue, style: 'name' },
    { text: `(${nameOf(other)})`, style: 'figure' },
  ],
]

/** A quote as one article has it, the words marked that the other one hasn't, and has. */
function quoteOf({ value, otherValue, text, article, other }: ListedDisagreement, nameOf: NameOf): OverviewParagraph {
  const excerpt = excerptAround(text.replace(/\s+/g, ' '), value, excerptCharacters)
  const at = excerpt.indexOf(value)
  const [before, behind] = at < 0 ? ['', ''] : [excerpt.slice(0, at), excerpt.slice(at + value.length)]
  const edits = editsOf(value, otherValue).map(({ op, text }) => ({ text, style: op === 'same' ? undefined : op }))
  return [
    { text: `${nameOf(article)} / ${nameOf(other)}:`, style: 'figure' },
    ...[{ text: before }, ...edits, { text: behind }].filter(({ text }) => text.trim() !== ''),
  ]
}
