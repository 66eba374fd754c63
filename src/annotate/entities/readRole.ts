import { honorifics } from '../../lexicons/honorifics.ts'
import { roleNouns } from '../../lexicons/roleNouns.ts'
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
const mostWords = 9
const modifiers = new Set(['ADJ', 'NOUN', 'PROPN'].map((name) => partsOfSpeech.indexOf(name as 'ADJ')))
const determiners = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'former', 'then'])
const possessives = new Set(["'s", '’s', "'", '’'])

/**
 * Reads the title before a person's name (`Foreign Minister`, `port union spokeswoman`) and the description that follows it between
 * commas (`, the union's leader,`). `previous` and `next` are the names beside this one: an organisation's name is taken as a whole.
 */
export function readRole(tokens: Tokens, name: LocatedName, previous: LocatedName | undefined): Role {
  const from = tokens.sentences[name.sentence] ?? 0
  let at = name.first
  let gender: 'm' | 'f' | null = null
  while (at > from && honorifics.has(wordAt(tokens, at - 1))) {
    gender ??= honorifics.get(wordAt(tokens, at - 1)) ?? null
    at--
  }
  const before = titleBefore(tokens, from, at, previous)
  const after = descriptionAfter(tokens, name)
  const roles = [before, after].filter((role) => role !== '')
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
    end - at < mostWords &&
    (at === end || modifiers.has(tokens.pos[at - 1]!) || within(previous, at - 1))
  ) {
    if (determiners.has(wordAt(tokens, at - 1))) break
    at = within(previous, at - 1) ? Math.max(previous!.first, from) : at - 1
  }
  return at < end ? tokens.text.slice(tokens.start[at], tokens.end[end - 1]) : ''
}

/** `, the port union's spokeswoman,` up to the noun, its `of` phrase left out. */
function descriptionAfter(tokens: Tokens, { last }: LocatedName): string {
  if (tokens.text[tokens.start[last] ?? -1] !== ',') return ''
  let at = last + 1
  if (determiners.has(wordAt(tokens, at))) at++
  const first = at
  let noun = 0
  while (
    at < tokens.length &&
    at - first < mostWords &&
    (modifiers.has(tokens.pos[at]!) || possessives.has(wordAt(tokens, at)))
  )
    if (isRoleNoun(wordAt(tokens, at++))) noun = at
  return noun > first ? tokens.text.slice(tokens.start[first], tokens.end[noun - 1]) : ''
}

const within = (name: LocatedName | undefined, at: number): boolean =>
  name !== undefined && at >= name.first && at < name.last && name.type !== 'person'

const isRoleNoun = (word: string): boolean =>
  roleNouns.has(word) || roleNouns.has(word.slice(word.lastIndexOf('-') + 1))

/** Lower case, no full stops; empty beyond the text's ends. */
const wordAt = ({ text, start, end }: Tokens, at: number): string =>
  text
    .slice(start[at] ?? 0, end[at] ?? 0)
    .toLowerCase()
    .replaceAll('.', '')
