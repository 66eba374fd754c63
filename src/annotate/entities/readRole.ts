import { wordFacts } from '../../language/vocabulary.ts'
import { dateWords } from '../../lexicons/dateWords.ts'
import { honorifics } from '../../lexicons/titles.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import { genderOfNoun } from '../../names/genderOfNoun.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { LocatedName } from './locatedName.ts'

/** What the words around a person's name say of the person. */
export interface Role {
  readonly roles: readonly string[]
  readonly gender: 'm' | 'f' | null
}

/** Words that a title may have; longer runs are no titles. */
const mostTitleTokens = 9
const modifiers = new Set(['ADJ', 'NOUN', 'PROPN'].map((name) => partsOfSpeech.indexOf(name as 'ADJ')))
const determiners = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'former', 'then'])
const possessives = new Set(["'s", '’s', "'", '’'])

/**
 * Reads the title before a person's name (`Foreign Minister`, `port union spokeswoman`, `The mayor, `) and the
 * description that follows it (`, the union's leader,`, ` is the union's leader`). `previous` and `next` are the
 * names beside this one: an organisation's name is taken as a whole, and a title before a person's is that person's.
 */
export function readRole(
  tokens: Tokens,
  name: LocatedName,
  previous: LocatedName | undefined,
  next: LocatedName | undefined,
): Role {
  const from = tokens.sentences[name.sentence] ?? 0
  let at = name.first
  let gender: 'm' | 'f' | null = null
  while (at > from && honorifics.has(wordAt(tokens, at - 1))) {
    gender ??= honorifics.get(wordAt(tokens, at - 1)) ?? null
    at--
  }
  const before = titleBefore(tokens, from, at, previous)
  const roles: string[] = []
  const title = before === '' ? appositionBefore(tokens, from, at, name.last, previous) : before
  if (title !== '') roles.push(title)
  const description = descriptionAfter(tokens, name, next)
  if (description !== '') roles.push(description)
  for (const role of roles) gender ??= genderOfNoun(role.toLowerCase())
  if (wordAt(tokens, name.first - 1) === ',' && name.first - 1 > from)
    gender ??= genderOfNoun(wordAt(tokens, name.first - 2))
  return { roles, gender }
}

function titleBefore(tokens: Tokens, from: number, end: number, previous: LocatedName | undefined): string {
  let at = end
  if (at <= from || !isRoleNoun(wordAt(tokens, at - 1))) return ''
  while (
    at > from &&
    end - at < mostTitleTokens &&
    (at === end || modifiers.has(tokens.pos[at - 1]!) || within(previous, at - 1) || isInnerHyphen(tokens, at - 1))
  ) {
    const isHyphen = isInnerHyphen(tokens, at - 1)
    if (determiners.has(wordAt(tokens, isHyphen ? at - 2 : at - 1))) break
    at = within(previous, at - 1) ? Math.max(previous!.first, from) : isHyphen ? Math.max(at - 2, from) : at - 1
  }
  at = afterDate(tokens, at, end)
  return at < end ? tokens.text.slice(tokens.start[at], tokens.end[end - 1]) : ''
}

/** `The mayor, Ann Lee, ...`: the noun has its determiner, and the name stands between commas. */
function appositionBefore(
  tokens: Tokens,
  from: number,
  end: number,
  last: number,
  previous: LocatedName | undefined,
): string {
  if (wordAt(tokens, end - 1) !== ',' || !closers.has(wordAt(tokens, last))) return ''
  const title = titleBefore(tokens, from, end - 1, previous)
  if (title === '') return ''
  let at = end - 2
  while (tokens.end[end - 2]! - tokens.start[at]! < title.length) at--
  const before = wordAt(tokens, at - 1)
  return at > from && (determiners.has(before) || possessives.has(before)) ? title : ''
}

const closers = new Set([',', '', ';', ':', '!', '?', '–', '—', '('])

/** Without what says when: `Tuesday night`, `last week`, `2019`, `p.m.` at the beginning of what would be a title. */
function afterDate(tokens: Tokens, from: number, end: number): number {
  const classAt = (at: number): string => dateWords.get(wordAt(tokens, at)) ?? ''
  let at = from
  while (at < end - 1) {
    if (/^(?:(?:19|20)\d\d|[ap]m)$/.test(wordAt(tokens, at)) || 'MWt'.includes(classAt(at) || '-')) at++
    else if (at > from && classAt(at) === 'd') at++
    else if ('LXTP'.includes(classAt(at) || '-') && 'uvWMsd'.includes(classAt(at + 1) || '-')) at += 2
    else break
  }
  return Math.min(at, end - 1)
}

/** The hyphen of `Bauer-Stolz`. */
const isInnerHyphen = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  wordAt(tokens, at) === '-' &&
  tokens.end[at - 1] === tokens.start[at] &&
  tokens.end[at] === tokens.start[at + 1]

const copulas = new Set(['is', 'was', 'became', 'remains'])

/**
 * `, the port union's spokeswoman,`, `, who is its spokeswoman` or ` is its spokeswoman`, up to the noun, its `of`
 * phrase left out.
 */
function descriptionAfter(tokens: Tokens, { last }: LocatedName, next: LocatedName | undefined): string {
  let at = startOfDescription(tokens, last)
  if (at < 0) return ''
  if (determiners.has(wordAt(tokens, at))) at++
  const first = at
  let noun = 0
  while (
    at < tokens.length &&
    at - first < mostTitleTokens &&
    (modifiers.has(tokens.pos[at]!) || possessives.has(wordAt(tokens, at)) || isInnerHyphen(tokens, at))
  )
    if (isRoleNoun(wordAt(tokens, at++)) && !(next?.type === 'person' && next.first === at)) noun = at
  return noun > first ? tokens.text.slice(tokens.start[first], tokens.end[noun - 1]) : ''
}

/** Where a description of the name that ends at `last` begins; -1 where none does. */
function startOfDescription(tokens: Tokens, last: number): number {
  let at = wordAt(tokens, last) === ',' ? last + 1 : last
  if (at > last && wordAt(tokens, at) !== 'who') return at
  if (at > last) at++
  return copulas.has(wordAt(tokens, at)) ? at + 1 : -1
}

const within = (name: LocatedName | undefined, at: number): boolean =>
  name !== undefined && at >= name.first && at < name.last && name.type !== 'person'

const isRoleNoun = (word: string): boolean =>
  roleNouns.has(word) || (word.includes('-') && roleNouns.has(word.slice(word.lastIndexOf('-') + 1)))

const plainForms = wordFacts((form) => form.toLowerCase().replaceAll('.', ''))

/** Lower case, no full stops; empty beyond the text's ends. */
function wordAt(tokens: Tokens, at: number): string {
  const type = tokens.types[at]
  return type === undefined ? '' : plainForms(tokens)[type]!
}
