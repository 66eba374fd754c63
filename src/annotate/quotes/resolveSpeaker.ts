import { partitionPoint } from '../../algorithms/lowerBound.ts'
import type { Entity, Mention, Reference, Speaker } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { textSpan } from './tokens/spans.ts'

/** What the layers say about who is named where, in text order. */
interface Naming {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly references: readonly Reference[]
  /** See speakerLabels. */
  readonly labels: ReadonlyMap<string, number | null>
}

const pronouns = new Set([
  'he',
  'she',
  'it',
  'they',
  'i',
  'we',
  'you',
  'him',
  'her',
  'them',
  'his',
  'its',
  'their',
  'who',
  'which',
  'himself',
  'herself',
])
const relative = /^(?:who|which|that|whose)$/i
/** What ends the part of a speaker's description that holds its name: an apposition, a relative clause, a bracket. */
const headEnd = /[,;(–—]| - | who | that | which | whose /
const preposition = /\s(?:of|for|from|at|in|with|on|to|by|among|about)\s/i
const possessive = /^['’]s?$/

/** Ties a speaker's words to the entity that they name or stand for. */
export function resolveSpeaker(naming: Naming, span: Span): Speaker {
  const words = textSpan(naming.text, span)
  const mention = nameIn(naming, span)
  const labelled =
    mention?.entity == null && isLabel(words.text) ? (naming.labels.get(lastWord(words.text)) ?? null) : null
  if (labelled !== null) return { ...words, entity: labelled, resolvedBy: 'name' }
  if (mention !== undefined)
    return { ...words, entity: mention.entity, resolvedBy: mention.entity === null ? 'none' : 'name' }
  const antecedent = relative.test(words.text.trim()) ? nameBefore(naming, span.start) : undefined
  if (antecedent !== undefined) return { ...words, entity: antecedent, resolvedBy: 'pronoun' }
  const [reference] = within(naming.references, span)
  if (reference === undefined) return { ...words, entity: null, resolvedBy: 'none' }
  return {
    ...words,
    entity: reference.entity,
    resolvedBy: pronouns.has(reference.text.toLowerCase()) ? 'pronoun' : 'description',
  }
}

/** All in capitals, as transcripts name who speaks. */
function isLabel(words: string): boolean {
  return words.length < 60 && words === words.toUpperCase()
}

/**
 * The name that heads the speaker's words: "Hugh Hill, a doctor", "Port spokeswoman Ann Lee", "A doctor, Hugh
 * Hill". Two names are nobody's.
 */
function nameIn(naming: Naming, span: Span): Mention | undefined {
  const head = clip(naming.text, span)
  const names = within(naming.mentions, head).filter(
    ({ type }) => type === 'person' || type === 'organization' || type === 'place',
  )
  const last = names.at(-1)
  if (last === undefined) return head.end < span.end ? apposed(naming, { start: head.end, end: span.end }) : undefined
  const tail = naming.text.slice(last.end, head.end).trim()
  if (tail !== '' && !possessive.test(tail) && !/^(?:himself|herself|itself)$/.test(tail)) return undefined
  const front = naming.text.slice(head.start, last.start)
  if (/\band\s+$/.test(front) && names.length > 1 && last.type === 'person') return undefined
  const cut = preposition.exec(` ${front}`)
  if (cut !== null && (last.type !== 'person' || /\b(?:of|for|from|by|to)\s+$/.test(front)))
    return leading(naming, head, names)
  return last
}

/** "Ann Lee of Genoa": the name before the preposition, where nothing else stands there. */
function leading({ text }: Naming, head: Span, [first]: readonly Mention[]): Mention | undefined {
  return first !== undefined &&
    /^(?:the\s+)?$/i.test(text.slice(head.start, first.start)) &&
    /^\s+(?:of|for|from|at|in)\s/.test(text.slice(first.end, first.end + 6))
    ? first
    : undefined
}

function clip(text: string, { start, end }: Span): Span {
  const cut = text.slice(start, end).search(headEnd)
  return { start, end: cut > 0 ? start + cut : end }
}

/** "A doctor, Hugh Hill": a person's name that fills the next part. */
function apposed(naming: Naming, rest: Span): Mention | undefined {
  const [person] = within(naming.mentions, rest).filter(({ type }) => type === 'person')
  return person !== undefined && /^[\s,]*$/.test(naming.text.slice(rest.start, person.start)) ? person : undefined
}

/** The entity of the name that stands right before a relative pronoun. */
function nameBefore({ text, mentions }: Naming, at: number): number | undefined {
  const mention = mentions[firstEndingAfter(mentions, at) - 1]
  if (mention === undefined || mention.entity === null || at - mention.end > 40) return undefined
  return /^[\s,(]*(?:[^.!?;:]*,\s*)?$/.test(text.slice(mention.end, at)) ? mention.entity : undefined
}

/** Of spans in text order that don't overlap, those inside another. */
function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const inside: Item[] = []
  for (let i = firstEndingAfter(items, start); i < items.length && items[i]!.start < end; i++)
    if (items[i]!.start >= start && items[i]!.end <= end) inside.push(items[i]!)
  return inside
}

const firstEndingAfter = (items: readonly Span[], at: number): number =>
  partitionPoint(items.length, (i) => items[i]!.end <= at)

/**
 * The people of an article by the last word of their names in capitals, as transcripts label turns: `LEE`. Null
 * where two share it.
 */
export function speakerLabels(entities: readonly Entity[]): ReadonlyMap<string, number | null> {
  const labels = new Map<string, number | null>()
  entities.forEach(({ name, type }, entity) => {
    if (type !== 'person') return
    const label = lastWord(name)
    labels.set(label, labels.has(label) ? null : entity)
  })
  return labels
}

/** The last word of a name or label, in capitals. */
function lastWord(name: string): string {
  return name
    .slice(name.trimEnd().lastIndexOf(' ') + 1)
    .trim()
    .toUpperCase()
}
