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

/** The noun phrase that begins at a part; null where none does. */
export function readNounPhrase(parts: readonly PhrasePart[], start: number): NounPhrase | null {
  let [from, head, hasDeterminer] = [start, -1, false]
  let possessor: PhrasePart | null = null
  let joined: PhrasePart | null = null
  let at = start
  for (; at < parts.length; at++) {
    const { kind, word } = parts[at]!
    if (kind === 'name' || kind === 'noun' || kind === 'pronoun' || isNative(parts, at)) head = at
    else if (kind === 'determiner') {
      if (head >= 0) break
      hasDeterminer = true
      if (possessives.has(word) && goesOn(parts, at + 1)) [possessor, from] = [parts[at]!, at + 1]
    } else if (kind === 'possessive') {
      if (head < 0 || !goesOn(parts, at + 1)) continue
      ;[possessor, joined, head, from, hasDeterminer] = [joined === null ? parts[head]! : null, null, -1, at + 1, true]
    } else if (kind === 'and') {
      if (head < 0) continue
      if (!joinsTitles(parts, head, at + 1)) joined ??= parts[head]!
      if (!goesOn(parts, at + 1)) break
    } else if (kind === 'verb' || kind === 'adverb') {
      if (head >= 0 && !isPollingAverage(parts, head, at)) break
    } else if (kind !== 'modifier' && !(kind === 'time' && head < 0) && !isMark(parts[at]!)) break
  }
  const last = head >= 0 ? head : at - 1
  return last < from || isMark(parts[last]!)
    ? null
    : { from, to: at, head: parts[last]!, possessor, hasDeterminer, joined }
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
