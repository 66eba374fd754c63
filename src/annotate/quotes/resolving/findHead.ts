import { organizationNouns } from '../../../lexicons/organizationNouns.ts'
import type { Mention } from '../../../types/layers.ts'
import { isRole, isStatement, isTitle, type NounPhrase, readNounPhrase } from './nounPhrase.ts'
import type { PhrasePart } from './phraseParts.ts'

/** Who a phrase is about. */
export interface Head {
  /**
   * What names or calls the speaker: a name, or a noun or pronoun that may stand for one. Null: several speakers, or
   * none that one could tell.
   */
  readonly part: PhrasePart | null
  /** The part behind the head and what belongs to it. */
  readonly to: number
}

/**
 * The head of a speaker's phrase. Names count only where they are the head, or in apposition to it: not those of
 * possessors (`Lee’s lawyer`), nor of complements (`a spokesman for Lee`).
 */
export function findHead(parts: readonly PhrasePart[]): Head {
  const phrase = readNounPhrase(parts, firstWord(parts))
  if (phrase === null) return { part: null, to: parts.length }
  const { to } = phrase
  const named = nameOf(parts, phrase)
  if (phrase.joined !== null && (named === null || !isOfficeName(phrase))) return { part: null, to }
  if (named !== null) return alone(parts, named)
  const voice = whoseWords(parts, phrase)
  if (voice !== null) return { part: voice, to }
  const apposed = findApposed(parts, phrase)
  if (apposed !== null) return alone(parts, apposed)
  return alone(parts, { part: phrase.head, to })
}

const introductions = new Set(['by', 'according', 'to', 'and', 'but'])

function firstWord(parts: readonly PhrasePart[]): number {
  let at = 0
  while (at < parts.length && (introductions.has(parts[at]!.word) || /^(?:break|other)$/.test(parts[at]!.kind))) at++
  return at
}

const isNamed = ({ mention }: PhrasePart, ...types: Mention['type'][]): boolean =>
  mention !== null && types.includes(mention.type)

/** The name that heads a noun phrase, or that it leads to: `Secretary of State Ann Lee`, `port chaplain the Rev. Ann Lee`. */
function nameOf(parts: readonly PhrasePart[], phrase: NounPhrase): Head | null {
  const { head, to } = phrase
  if (isNamed(head, 'person')) return { part: clauseOwner(parts, phrase) ?? head, to }
  const titled = titledName(parts, phrase)
  if (titled !== null) return titled
  const article = isRole(head) && parts[to]?.kind === 'determiner' ? readNounPhrase(parts, to) : null
  if (article !== null && isNamed(article.head, 'person')) return { part: article.head, to: article.to }
  return isNamed(head, 'organization', 'place') ? (apposedPerson(parts, to) ?? { part: head, to }) : null
}

/** The noun that the name's clause is about: `a paper Lee wrote`; but a letter is its writer's voice. */
function clauseOwner(parts: readonly PhrasePart[], { head, hasDeterminer, to }: NounPhrase): PhrasePart | null {
  if (!hasDeterminer || parts[to]?.kind !== 'verb') return null
  const before = parts[parts.indexOf(head) - 1]!
  return before.kind === 'noun' && !isStatement(before) ? before : null
}

/** `Secretary of State Ann Lee`, but not `a spokesman for Senator Ann Lee` or `supporters of Ann Lee`. */
function titledName(parts: readonly PhrasePart[], phrase: NounPhrase): Head | null {
  const { head, to } = phrase
  if (!isRole(head) || parts[to]?.kind !== 'preposition') return null
  const complement = readNounPhrase(parts, to + 1)
  if (complement?.possessor !== null || !isNamed(complement.head, 'person')) return null
  const before = parts[parts.indexOf(complement.head) - 1]!
  const joinsOffices = complement.joined?.kind === 'noun' && !phrase.hasDeterminer && !complement.hasDeterminer
  const isBareNoun = before.kind === 'noun' && !complement.hasDeterminer
  const isOffice = joinsOffices || isNamed(before, 'organization', 'place', 'other') || (isBareNoun && !isTitle(before))
  return isOffice ? { part: complement.head, to: complement.to } : null
}

/** `Secretary of Housing and Urban Development Ann Lee`: its `and` joins no people. */
const isOfficeName = ({ joined, head }: NounPhrase): boolean => joined?.kind === 'noun' && isRole(head)

/** Whose voice it is that a letter, post or statement speaks with. */
function whoseWords(parts: readonly PhrasePart[], { head, possessor, to }: NounPhrase): PhrasePart | null {
  if (!isStatement(head)) return null
  if (possessor !== null) return possessor
  if (!/^(?:by|from|of)$/.test(parts[to]?.word ?? '')) return null
  const author = readNounPhrase(parts, to + 1)
  return author !== null && author.joined === null && author.head.kind === 'name' ? author.head : null
}

/**
 * The name that stands in apposition to a noun, behind commas, dashes or brackets: `Lee’s lawyer, Hugh Hill`, `the drug
 * company, Acme`.
 */
function findApposed(parts: readonly PhrasePart[], { head, to }: NounPhrase): Head | null {
  if (/[^s]s$/.test(head.word) && head.kind === 'noun') return null
  return apposedPerson(parts, to) ?? (organizationNouns.has(head.word) ? apposedOrganization(parts, to) : null)
}

function apposedPerson(parts: readonly PhrasePart[], from: number): Head | null {
  for (let at = from; at < parts.length; at++) {
    if (parts[at]!.kind !== 'break') continue
    const phrase = readNounPhrase(parts, at + 1)
    if (phrase === null) continue
    const found = isNamed(phrase.head, 'person') ? { part: phrase.head, to: phrase.to } : titledName(parts, phrase)
    if (found !== null) return phrase.joined === null ? found : { part: null, to: found.to }
  }
  return null
}

function apposedOrganization(parts: readonly PhrasePart[], at: number): Head | null {
  const phrase = parts[at]?.kind === 'break' ? readNounPhrase(parts, at + 1) : null
  return phrase !== null && phrase.joined === null && isNamed(phrase.head, 'organization')
    ? { part: phrase.head, to: phrase.to }
    : null
}

/** Nobody, where others speak too: `Ann Lee, a nurse, and Bo Chen`. */
function alone(parts: readonly PhrasePart[], { part, to }: Head): Head {
  if (part === null) return { part, to }
  let inClause = false
  for (let at = to; at < parts.length; at++) {
    const { kind } = parts[at]!
    inClause ||= kind === 'relative' || kind === 'verb'
    const mayJoin = kind === 'and' || (at === to && kind === 'break' && isNamed(part, 'person'))
    const other = mayJoin ? readNounPhrase(parts, at + 1) : null
    const isBeside = at === to || parts[at - 1]!.kind === 'break'
    if (other !== null && speaksToo(other, part, isBeside, inClause || isNamed(parts[at - 1]!, 'person')))
      return { part: null, to }
  }
  return { part, to }
}

/** Is it another speaker, beside the first or where no complement or clause may have it? */
function speaksToo(other: NounPhrase, part: PhrasePart, isBeside: boolean, mayBeComplement: boolean): boolean {
  if (isBeside && other.head.kind === 'noun' && /^others?$/.test(other.head.word)) return true
  return namesAnother(other, part) && (isBeside || !(mayBeComplement || other.hasDeterminer))
}

const namesAnother = ({ head, joined, possessor }: NounPhrase, { mention }: PhrasePart): boolean =>
  possessor === null &&
  [head, joined].some((one) => one !== null && isNamed(one, 'person') && one.mention!.entity !== mention?.entity)
