import type { ArticleNews, ChangedNews, NewsItem, StoryNews } from '../types/news.ts'
import { displayWidth } from './displayWidth.ts'
import { markEdits } from './markEdits.ts'
import type { TableStyle } from './renderTable.ts'
import { safeText } from './safeText.ts'
import { wrapText } from './wrapText.ts'

interface NewsStyle extends Pick<TableStyle, 'width' | 'paint'> {
  /** When it came, in five columns: `09:41`. */
  readonly time: string
}

/** So many of one kind that come at once are told; of the others it is told how many there are. */
const mostOfKind = 12
const mostChanges = 5
const labelWidth = 14
const timeWidth = 6

/** What came at once, a paragraph each: when, of what kind it is, and what it is. No line is wider than the terminal. */
export function renderNews(items: readonly NewsItem[], style: NewsStyle): string {
  const kinds = [...new Set(items.map(({ event }) => event))]
  const paragraphs = kinds.flatMap((kind) => {
    const some = items.filter(({ event }) => event === kind)
    const shown = some.slice(0, mostOfKind).map((item) => [labels[kind], textOf(item)] as const)
    const more = some.length > mostOfKind ? [`… ${(some.length - mostOfKind).toLocaleString('en')} more`] : []
    // Names are short: one after the other.
    if (kind === 'name') return [[labels.name, [...shown.map(([, text]) => text), ...more].join(', ')] as const]
    return [...shown, ...more.map((text) => ['', text] as const)]
  })
  return paragraphs
    .flatMap(([label, text], i) => renderParagraph(i === 0 ? style.time : '', label, text, style))
    .map((line) => `${line}\n`)
    .join('')
}

const labels: Readonly<Record<NewsItem['event'], string>> = {
  ...{ ready: 'watching', article: 'article', updated: 'updated', renamed: 'renamed', gone: 'gone' },
  ...{ name: 'new names', speaker: 'first quoted', story: 'new story', joined: 'in a story' },
  disagreement: 'disagreement',
}

function renderParagraph(time: string, label: string, text: string, { width, paint }: NewsStyle): string[] {
  const indent = timeWidth + labelWidth
  const lines = text.split('\n').flatMap((line) => wrapText(safeText(line), width - indent))
  const pad = (word: string, to: number): string => ' '.repeat(to - displayWidth(word))
  return (lines.length === 0 ? [''] : lines).map((line, i) => {
    const margin = i === 0 ? [time, label] : ['', '']
    const [when, what] = margin as [string, string]
    return `${paint.heading(when)}${pad(when, timeWidth)}${paint.name(what)}${pad(what, labelWidth)}${line}`.trimEnd()
  })
}

/** How each kind of news reads, a line each. */
const texts: { readonly [Event in NewsItem['event']]: (item: Extract<NewsItem, { event: Event }>) => string[] } = {
  ready: ({ folder, articles, stories, disagreements, names }) => {
    const counts = [
      count(articles, 'article', 'articles'),
      count(stories, 'story', 'stories'),
      count(disagreements, 'disagreement', 'disagreements'),
      count(names, 'name', 'names'),
    ]
    return [`${folder}: ${counts.join(', ')}`]
  },
  article: articleText,
  gone: articleText,
  renamed: ({ article, title, path, from }) => [`${title ?? article} · ${from ?? ''} → ${path ?? ''}`],
  updated: ({ article, title, path, changes }) => [`${title ?? article} · ${path ?? ''}`, ...changesOf(changes)],
  name: ({ name }) => [name],
  speaker: ({ name, said }) => [`${name}: ${said}`],
  story: storyText,
  joined: storyText,
  disagreement: ({ kind, value, otherValue, article, other, text, otherText }) => [
    `${kind}: ${value} / ${otherValue}`,
    `${article}: ${text}`,
    `${other}: ${otherText}`,
  ],
}

const textOf = (item: NewsItem): string =>
  // Each is called with its own kind.
  (texts[item.event] as (item: NewsItem) => string[])(item).map(oneLine).join('\n')

function articleText({ title, article, published, source, path }: ArticleNews): string[] {
  return [[title ?? article, published, source, path].filter((part) => part !== null).join(' · ')]
}

function storyText({ about, titles }: StoryNews): string[] {
  return [`${about.join(', ')}: ${titles.join(' / ')}`]
}

/** A text's own line ends are none of ours. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

function changesOf(changes: ChangedNews['changes']): string[] {
  const shown = changes.slice(0, mostChanges).map(({ change, facts, edits }) => {
    const what = facts.length > 0 ? `${change} (${facts.join(', ')})` : change
    return `${what}: ${markEdits(edits)}`
  })
  return changes.length > shown.length ? [...shown, `… ${changes.length - shown.length} more`] : shown
}
