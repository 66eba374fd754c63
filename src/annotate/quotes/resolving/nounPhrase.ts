import { roleNouns, titlesBeforeNames } from '../../../lexicons/roles.ts'
import { statementNouns } from '../../../lexicons/statementNouns.ts'
import { honorifics } from '../../../lexicons/titles.ts'
import type { PhrasePart } from './phraseParts.ts'

/** A noun phrase without what follows its head: no complement, apposition or relative clause. */
export interface NounPhrase {
  /** Parts, half open; a possessor is not among them. */
  readonly from: number
  readonly to: number
  /** The last noun, name or pronoun; else the last part of all (`some`, `about 40`). */
  readonly head: PhrasePart
  /** Who has what the head names: `Lee` in `Lee’s lawyer`, `his` in `his lawyer`. */
  readonly possessor: PhrasePart | null
  readonly hasDeterminer: boolean
  /** What stands before an `and` that joins two of them: `Lee` in `Lee and his lawyer`. */
  readonly joined: PhrasePart | null
}

const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their'])

/** What is known of a noun phrase while it is read. */
type Reading = { -readonly [Key in keyof Omit<NounPhrase, 'to' | 'head'>]: NounPhrase[Key] } & { head: number }

/** The noun phrase that begins at a part; null where none does. */
export function readNounPhrase(parts: readonly PhrasePart[], start: number): NounPhrase | null {
  const read: Reading = { from: start, head: -1, possessor: null, joined: null, hasDeterminer: false }
  let at = start
  while (at < parts.length && takePart(parts, at, read)) at++
  const last = read.head >= 0 ? read.head : at - 1
  return last < read.from || isMark(parts[last]!) ? null : { ...read, to: at, head: parts[last]! }
}

/** Takes a part into the phrase; false where it belongs to none. */
function takePart(parts: readonly PhrasePart[], at: number, read: Reading): boolean {
  switch (parts[at]!.kind) {
    case 'name':
    case 'noun':
    case 'pronoun':
      read.head = at
      return true
    case 'modifier':
      if (isNative(parts, at)) read.head = at
      return true
    case 'determiner':
      return takeDeterminer(parts, at, read)
    case 'possessive':
      takePossessive(parts, at, read)
      return true
    case 'and':
      return takeAnd(parts, at, read)
    case 'verb':
    case 'adverb':
      return read.head < 0 || isPollingAverage(parts, read.head, at)
    case 'time':
      return read.head < 0
    case 'other':
      return true
    default:
      return false
  }
}

function takeDeterminer(parts: readonly PhrasePart[], at: number, read: Reading): boolean {
  if (read.head >= 0) return false
  read.hasDeterminer = true
  if (possessives.has(parts[at]!.word) && goesOn(parts, at + 1)) [read.possessor, read.from] = [parts[at]!, at + 1]
  return true
}

/** All before belongs to the possessor: the phrase begins behind it. */
function takePossessive(parts: readonly PhrasePart[], at: number, read: Reading): void {
  if (read.head < 0 || !goesOn(parts, at + 1)) return
  read.possessor = read.joined === null ? parts[read.head]! : null
  Object.assign(read, { from: at + 1, head: -1, joined: null, hasDeterminer: true })
}

function takeAnd(parts: readonly PhrasePart[], at: number, read: Reading): boolean {
  if (read.head < 0) return true
  if (!joinsTitles(parts, read.head, at + 1)) read.joined ??= parts[read.head]!
  return goesOn(parts, at + 1)
}

/** `the Genoa native`: an adjective behind a name that is no person's is used as a noun. */
const isNative = (parts: readonly PhrasePart[], at: number): boolean =>
  parts[at]!.kind === 'modifier' &&
  /^(?:organization|place|group)$/.test(parts[at - 1]?.mention?.type ?? '') &&
  /^\p{L}/u.test(parts[at]!.word)

/** `the Gallup polling average`: a participle between a name and a noun. */
const isPollingAverage = (parts: readonly PhrasePart[], head: number, at: number): boolean =>
  parts[head]!.mention?.type === 'organization' && parts[at]!.word.endsWith('ing') && parts[at + 1]?.kind === 'noun'

/** A full stop of a title, or a quotation mark. */
const isMark = ({ kind }: PhrasePart): boolean => kind === 'other'

/** Does a noun phrase go on with this part? */
function goesOn(parts: readonly PhrasePart[], at: number): boolean {
  while (at < parts.length && isMark(parts[at]!)) at++
  return /^(?:name|noun|modifier|verb|adverb|time)$/.test(parts[at]?.kind ?? '')
}

/** `president and chief executive Ann Lee`: two titles of one person. */
const joinsTitles = (parts: readonly PhrasePart[], head: number, after: number): boolean =>
  isRole(parts[head]!) && /^(?:noun|modifier)$/.test(parts[after]?.kind ?? '')

export const isRole = ({ kind, word }: PhrasePart): boolean =>
  kind === 'noun' && roleNouns.has(word.slice(word.lastIndexOf('-') + 1))

/** What stands before a name: a role, a rank, a form of address. */
export const isTitle = (part: PhrasePart): boolean => {
  const word = part.word.replace(/\.$/, '')
  return isRole(part) || honorifics.has(word) || Object.values(titlesBeforeNames).some((titles) => titles.has(word))
}

/** Is it what somebody's words are put down or spoken in, in the singular or plural? */
export const isStatement = ({ word }: PhrasePart): boolean =>
  statementNouns.has(word) || statementNouns.has(word.replace(/s$/, ''))
