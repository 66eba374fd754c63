/**
 * The names that other tools give to what a record says of an article, best first: trafilatura, newspaper4k, news-please,
 * Media Cloud, schema.org, feeds, the JSON of content management systems. Case, hyphens and underscores tell no names
 * apart: `pubDate` is `pub_date`.
 */
const otherNames = {
  text: ['maintext', 'fulltext', 'articlebody', 'body', 'content', 'contenttext', 'contenthtml'],
  title: ['headline'],
  published: ['date', 'publishdate', 'datepublish', 'publicationdate', 'pubdate', 'publishedat', 'datepublished'],
  source: ['sourcehostname', 'site', 'sitename', 'medianame', 'publisher', 'hostname', 'sourcedomain', 'domain'],
  url: ['link', 'canonicalurl', 'weburl'],
  byline: ['author', 'authors', 'creator'],
  id: [],
  dateline: [],
  language: ['lang'],
} satisfies Readonly<Record<string, readonly string[]>>

export type ArticleKey = keyof typeof otherNames
export const articleKeys = Object.keys(otherNames) as readonly ArticleKey[]

/** The names that the user says a record has, which then are the only ones: `fields.body` is `body` within `fields`. */
export type RecordKeys = Partial<Readonly<Record<ArticleKey, string | undefined>>>

/** A record, by keys: as a map, since they come from strangers. */
export type Values = ReadonlyMap<string, unknown>

export interface Found {
  /** The record's own name for it. */
  readonly key: string
  readonly value: unknown
}

const plainKey = (key: string): string => key.toLowerCase().replace(/[_\s-]/g, '')

/** What a record has under any name of `key`, best name first. What is blank says no more than that there is such a key. */
export function findAll(values: Values, key: ArticleKey, keys: RecordKeys = {}): Found[] {
  const named = keys[key]
  if (named !== undefined)
    return [{ key: named, value: valueAt(values, named) }].filter(({ value }) => !isNothing(value))
  const own = isNothing(values.get(key)) ? [] : [{ key, value: values.get(key) }]
  const names = [key, ...otherNames[key]]
  const others = [...values]
    .map(([given, value]) => ({ key: given, value, rank: names.indexOf(plainKey(given)) }))
    .filter((one) => one.rank >= 0 && one.key !== key && !isNothing(one.value))
    .sort((a, b) => a.rank - b.rank)
  return [...own, ...others]
}

const isNothing = (value: unknown): boolean => value === undefined || value === null

function valueAt(values: Values, path: string): unknown {
  if (values.has(path)) return values.get(path)
  const [first = '', ...rest] = path.split('.')
  return rest.reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    values.get(first),
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What people call it where a record has more to say of it: `{"name": "The Wire", "id": null}`. */
const namingKeys = ['name', 'title', 'rendered', 'value']

/** A text, a number, several of them, or objects that have a name, as one text. */
export function textOf(value: unknown, depth = 2): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (!isObject(value) || depth === 0) return undefined
  if (!Array.isArray(value))
    return textOf(
      namingKeys.map((key) => (Object.hasOwn(value, key) ? value[key] : undefined)).find((one) => one),
      1,
    )
  const parts = value.slice(0, mostNames).flatMap((part) => textOf(part, depth - 1) ?? [])
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** Of authors: a list that is longer is none of them. */
const mostNames = 50
