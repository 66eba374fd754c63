import { readableText } from '../../language/readableText.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Entity, Mention, Quote, Reference } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Span } from '../../types/span.ts'

/** Layers that corrections change. */
interface NameLayers {
  readonly id: string
  readonly text: string
  readonly mentions?: readonly Mention[]
  readonly entities?: readonly Entity[]
  readonly references?: readonly Reference[]
  readonly quotes?: readonly Quote[]
}

/**
 * Applies what a person said of names within one article: entities to add, at every place where the text has their
 * names, and names that mean another entity than the one they were joined with. The rest (merge, rename, drop) is a
 * matter of all articles together. An article without mentions and entities comes back as it is.
 */
export function correctNames<Article extends NameLayers>(article: Article, corrections: NameCorrections): Article {
  const { mentions, entities } = article
  if (mentions === undefined || entities === undefined) return article
  if (corrections.add.length === 0 && corrections.split.length === 0) return article
  const draft: Draft = { id: article.id, mentions: [...mentions], entities: [...entities] }
  for (const entry of corrections.split) splitName(draft, entry)
  for (const entry of corrections.add) addName(draft, article.text, entry)
  return {
    ...article,
    ...recount(draft),
    ...(article.quotes && { quotes: article.quotes.map((quote) => speakerAgain(quote, draft)) }),
  }
}

interface Draft {
  readonly id: string
  mentions: Mention[]
  readonly entities: Entity[]
}

function splitName(draft: Draft, { name, as, articles }: NameCorrections['split'][number]): void {
  if (articles !== null && !articles.includes(draft.id)) return
  const key = nameKey(name)
  const fits = (mention: Mention): boolean => mention.entity !== null && nameKey(mention.text) === key
  const first = draft.mentions.find(fits)
  if (first === undefined) return
  const entity = entityCalled(draft, as, draft.entities[first.entity!]!.type)
  draft.mentions = draft.mentions.map((mention) => (fits(mention) ? { ...mention, entity } : mention))
}

function addName(draft: Draft, text: string, { name, type, aliases }: NameCorrections['add'][number]): void {
  const spans = [name, ...aliases]
    .flatMap((words) => findWords(text, words))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  const found = spans.filter((span) => span.start >= end && (end = span.end) > 0)
  if (found.length === 0) return
  const entity = entityCalled(draft, name, type)
  const added = found.map((span): Mention => ({ ...span, text: text.slice(span.start, span.end), type, entity }))
  draft.mentions = [...withoutOverlaps(draft.mentions, added), ...added].sort((a, b) => a.start - b.start)
}

/** The spans that share no text with others; both in text order. */
function withoutOverlaps<Item extends Span>(spans: readonly Item[], others: readonly Span[]): Item[] {
  let at = 0
  return spans.filter(({ start, end }) => {
    while (at < others.length && others[at]!.end <= start) at++
    return at === others.length || others[at]!.start >= end
  })
}

/** The index of the entity of that name and type, which is added where there is none. */
function entityCalled({ entities }: Draft, name: string, type: Entity['type']): number {
  const known = entities.findIndex((entity) => entity.type === type && nameKey(entity.name) === nameKey(name))
  if (known >= 0) return known
  return entities.push({ name, type, aliases: [], mentions: 0, salience: 0, roles: [], gender: null }) - 1
}

/**
 * Counts and aliases from the mentions again; an entity may be left with none, so that all indices stay as they are.
 */
function recount({ mentions, entities }: Draft): Pick<NameLayers, 'mentions' | 'entities'> {
  const texts = entities.map((): string[] => [])
  for (const { entity, text } of mentions) if (entity !== null) texts[entity]!.push(readableText(text))
  return {
    mentions,
    entities: entities.map((entity, i) => ({ ...entity, aliases: [...new Set(texts[i])], mentions: texts[i]!.length })),
  }
}

/** A quote whose speaker was named by a mention that means another entity now. */
function speakerAgain(quote: Quote, { mentions }: Draft): Quote {
  const { speaker } = quote
  if (speaker === null || (speaker.resolvedBy !== 'name' && speaker.resolvedBy !== 'none')) return quote
  const inside = mentions.filter(
    ({ start, end, entity }) => entity !== null && start >= speaker.start && end <= speaker.end,
  )
  const named = inside.at(-1)
  return named === undefined ? quote : { ...quote, speaker: { ...speaker, entity: named.entity, resolvedBy: 'name' } }
}

const inWord = /[\p{L}\p{N}]/u

/** Every place where a text has these words, letter for letter, as words of their own. */
function findWords(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length
    if (!inWord.test(text.charAt(start - 1)) && !inWord.test(text.charAt(end))) spans.push({ start, end })
  }
  return spans
}
