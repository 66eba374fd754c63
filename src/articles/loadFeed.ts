import type { Article, Failure } from '../types/article.ts'
import { decodeText } from './decodeText.ts'
import { failure } from './failure.ts'
import { articleOfRecord } from './parseRecord.ts'
import { nameOf, wholeBytes } from './source.ts'
import type { Source } from './source.ts'
import { holdsMarkup, textOfMarkup } from './textOfMarkup.ts'

/** What the kinds of feed have for an item, as far as we read it; all of it may be missing. */
interface Item {
  readonly title?: Value
  readonly id?: string
  readonly guid?: { readonly value?: string }
  readonly link?: string
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[]
  readonly description?: string
  readonly summary?: Value
  readonly content?: { readonly encoded?: string; readonly value?: string }
  readonly pubDate?: string
  readonly published?: string
  readonly updated?: string
  readonly authors?: readonly unknown[]
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] }
}
type Value = string | { readonly value?: string }

interface Feed {
  readonly title?: Value
  readonly items?: readonly Item[]
  readonly entries?: readonly Item[]
}

/** The items of a feed, RSS, RDF or Atom: an article each, of the feed as its source. */
export const loadFeed = wholeBytes(async (source, bytes) => {
  const { parseFeed } = await import('feedsmith')
  let feed: Feed
  try {
    feed = parseFeed(decodeText(bytes)).feed
  } catch {
    return [failure(source, 'unsupported', `${nameOf(source)} is XML, but no feed that can be read`)]
  }
  const name = await plain(feed.title)
  return Promise.all((feed.items ?? feed.entries ?? []).map((item, i) => articleOfItem(item, i + 1, source, name)))
})

async function articleOfItem(
  item: Item,
  number: number,
  source: Source,
  name: string | undefined,
): Promise<Article | Failure> {
  const place = { id: `${source.id}:${number}`, path: source.path, line: number }
  const text = await plain(markupOf(item))
  if (text === undefined || text.trim() === '')
    return failure(place, 'bad-record', `${nameOf(source)}: item ${number} has no text`)
  const article = await articleOfRecord(
    new Map<string, unknown>([
      ['id', item.guid?.value ?? item.id],
      ['text', text],
      ['title', await plain(item.title)],
      ['published', publishedOf(item)],
      ['source', name],
      ['url', urlOf(item)],
      ['byline', item.authors ?? item.dc?.creators],
    ]),
    place,
  )
  return 'error' in article ? article : { ...article, meta: null }
}

/** All of the article where the feed has it, else the teaser. */
const markupOf = ({ content, description, summary }: Item): Value | undefined =>
  content?.encoded ?? content?.value ?? description ?? summary

const publishedOf = ({ pubDate, published, dc, updated }: Item): string | undefined =>
  pubDate ?? published ?? dc?.dates?.[0] ?? updated

function urlOf({ link, links = [] }: Item): string | undefined {
  return link ?? (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href
}

async function plain(value: Value | undefined): Promise<string | undefined> {
  const text = typeof value === 'string' ? value : value?.value
  return text !== undefined && holdsMarkup(text) ? textOfMarkup(text) : text
}
