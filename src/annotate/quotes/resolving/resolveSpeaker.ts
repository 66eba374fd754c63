import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import { pronouns } from '../../../lexicons/pronouns.ts'
import type { Entity, Mention, Reference, Speaker } from '../../../types/layers.ts'
import type { Span } from '../../../types/span.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { textSpan, withClosingBracket } from '../tokens/spans.ts'
import { findHead } from './findHead.ts'
import { isTitle } from './nounPhrase.ts'
import { peopleBefore } from './peopleBefore.ts'
import { phraseParts, type PhrasePart } from './phraseParts.ts'
import { trimmedEnd } from './trimPhrase.ts'

/** What the layers say about who is named where, in text order. */
export interface Naming {
  readonly tokens: Tokens
  readonly mentions: readonly Mention[]
  readonly references: readonly Reference[]
  /** See speakerLabels. */
  readonly labels: ReadonlyMap<string, number | null>
}

/** Ties a speaker's words to the entity that they name or stand for. */
export function resolveSpeaker(naming: Naming, span: Span): Speaker {
  const { tokens, mentions } = naming
  const { start, end } = wholeNames(naming, span)
  const parts = phraseParts(tokens, mentions, { start, end })
  const head = findHead(parts)
  const resolved = resolveHead(naming, parts, head.part)
  const isNamed = head.part?.mention != null
  const trimmed = { start, end: Math.min(end, trimmedEnd(parts, head.to, isNamed)) }
  const words = textSpan(tokens.text, withClosingBracket(tokens.text, trimmed))
  if (resolved.entity !== null) return { ...words, ...resolved }
  const people = isRelative(parts) ? peopleBefore(tokens, mentions, start) : -1
  if (people >= 0) return { ...textSpan(tokens.text, { start: people, end }), ...nobody }
  const labelled = isLabel(words.text) ? (naming.labels.get(lastWord(words.text)) ?? null) : null
  return { ...words, entity: labelled, resolvedBy: labelled === null ? 'none' : 'name' }
}

const isRelative = (parts: readonly PhrasePart[]): boolean => parts.length === 1 && parts[0]!.kind === 'relative'

type Resolved = Pick<Speaker, 'entity' | 'resolvedBy'>
const nobody: Resolved = { entity: null, resolvedBy: 'none' }

function resolveHead(naming: Naming, parts: readonly PhrasePart[], part: PhrasePart | null): Resolved {
  if (part === null) {
    const antecedent = isRelative(parts) ? nameBefore(naming, parts[0]!) : null
    return antecedent === null ? nobody : { entity: antecedent, resolvedBy: 'pronoun' }
  }
  if (part.mention !== null)
    return isSpeakerType(part.mention) ? { entity: part.mention.entity, resolvedBy: 'name' } : nobody
  const reference = naming.references[firstEndingAfter(naming.references, part.start)]
  if (reference?.end !== part.end) return nobody
  return { entity: reference.entity, resolvedBy: pronouns.has(part.word) ? 'pronoun' : 'description' }
}

const isSpeakerType = ({ type }: Mention): boolean => type === 'person' || type === 'organization' || type === 'place'

/** The span with names that it cuts taken in whole, and the name right behind a bare title: `Capt` of `Capt. Lee`. */
function wholeNames({ tokens, mentions }: Naming, { start, end }: Span): Span {
  const first = mentions[firstEndingAfter(mentions, start)]
  if (first?.type === 'person' && first.start < start) start = first.start
  const last = mentions[firstEndingAfter(mentions, end - 1)]
  if (last?.type !== 'person') return { start, end }
  if (last.start < end) return { start, end: last.end }
  if (!/^\.?\s$/.test(tokens.text.slice(end, last.start))) return { start, end }
  const part = phraseParts(tokens, mentions, { start, end }).at(-1)
  return { start, end: part !== undefined && isTitle(part) ? last.end : end }
}

/** All in capitals, as transcripts name who speaks. */
function isLabel(words: string): boolean {
  return words.length < 60 && words === words.toUpperCase()
}

/** The entity of the name before a relative pronoun, with nothing or what it is called besides between. */
function nameBefore({ tokens: { text }, mentions }: Naming, { word, start: at }: PhrasePart): number | null {
  const last = partitionPoint(mentions.length, (i) => mentions[i]!.end <= at) - 1
  const mention = mentions[last]
  if (mention === undefined || !isSpeakerType(mention) || at - mention.end > 40) return null
  if (!/^\s*(?:[,(]\s*(?:[^.!?;:]*,\s*)?)?$/.test(text.slice(mention.end, at))) return null
  if (word !== 'who' || mention.type === 'person') return mention.entity
  return personWithin(text, mentions, last) ?? (mention.type === 'place' ? null : mention.entity)
}

/** Whom the words describe that end in a name: Ann Lee of `Ann Lee of Oru, an analyst at Velm Bank, who said`. */
function personWithin(text: string, mentions: readonly Mention[], last: number): number | null {
  const person = mentions.slice(Math.max(0, last - 3), last).findLast(({ type }) => type === 'person')
  if (person === undefined) return null
  const between = text.slice(person.end, mentions[last]!.start)
  return between.length < 120 && /^[^.!?;:,]*,\s(?:an?|the|his|her|its|their)\s[^.!?;:]*$/.test(between)
    ? person.entity
    : null
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
