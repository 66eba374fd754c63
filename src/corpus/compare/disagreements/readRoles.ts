import { findWords } from '../../../language/words.ts'
import { relations, titleModifiers, titlesBeforeNames } from '../../../lexicons/roles.ts'
import { foldWords } from '../../../names/foldWords.ts'
import type { TextSpan } from '../../../types/span.ts'

/** What a sentence says that a person is. */
export interface Role {
  readonly kind: string
  /**
   * Two of one kind can't both be true of a person, unless one has all words of the other: a lieutenant colonel is a
   * colonel.
   */
  readonly words: readonly string[]
  /** First and last name, folded. */
  readonly owner: string
  readonly text: string
}

/** A full name with a middle one. */
const mostNameWords = 3
const mostTitles = 2

/** The ranks, offices and relations that a sentence gives to people whom it names in full. */
export function readRoles(text: string): Role[] {
  const words = readNamedWords(text)
  return words.flatMap((_, i) => [
    ...readTitle(text, words, i, 'rank'),
    ...readTitle(text, words, i, 'office'),
    ...readRelation(text, words, i),
  ])
}

/** “Lt. Col. Ann Lee” */
function readTitle(text: string, words: readonly NamedWord[], i: number, kind: 'rank' | 'office'): Role[] {
  const titles = titlesBeforeNames[kind]
  const isTitle = (at: number): boolean => startsName(words[at]) && titles.has(foldWords(words[at]!.text))
  const before = words[i - 1]
  if (
    !isTitle(i) ||
    isTitle(i - 1) ||
    (before !== undefined && words[i]!.isNext && titleModifiers.has(foldWords(before.text)))
  )
    return []
  let last = i + 1
  while (last < i + mostTitles && isTitle(last) && words[last]!.isNext) last++
  const name = readName(words, last)
  if (name === null || !words[last]!.isNext) return []
  const ranks = words.slice(i, last).map((word) => titles.get(foldWords(word.text))!)
  return [{ kind, words: ranks, owner: name.owner, text: text.slice(words[i]!.start, words[name.last - 1]!.end) }]
}

/** “his wife, Ann Lee” and “Ann Lee, his wife” */
function readRelation(text: string, words: readonly NamedWord[], i: number): Role[] {
  const relation = words[i]!.text.toLowerCase()
  const kind = relations.get(relation)
  if (kind === undefined || !isPossessive(words[i - 1])) return []
  const name = readName(words, i + 1) ?? readNameBefore(words, i - 1)
  return name === null
    ? []
    : [{ kind, words: [relation], owner: name.owner, text: text.slice(words[i]!.start, words[i]!.end) }]
}

const isPossessive = (word: NamedWord | undefined): boolean =>
  word !== undefined && (/^(?:his|her|their)$/i.test(word.text) || /['’]s$/.test(word.text))

function readName(
  words: readonly NamedWord[],
  first: number,
): { readonly owner: string; readonly last: number } | null {
  let last = first
  while (last < first + mostNameWords && startsName(words[last]) && (last === first || words[last]!.isNext)) last++
  return last - first < 2 ? null : { owner: ownerOf(words.slice(first, last)), last }
}

/** Up to, not including, word `end`, which stands apart from it. */
function readNameBefore(words: readonly NamedWord[], end: number): { readonly owner: string } | null {
  let first = end
  while (first > end - mostNameWords && startsName(words[first - 1]) && (first === end || words[first]!.isNext)) first--
  return end - first < 2 || words[end]!.isNext ? null : { owner: ownerOf(words.slice(first, end)) }
}

const ownerOf = (name: readonly NamedWord[]): string =>
  [name[0]!, name.at(-1)!].map(({ text }) => foldWords(text.replace(/['’]s?$/, ''))).join(' ')

/** A word with its full stop, apostrophes and hyphens. */
interface NamedWord extends TextSpan {
  /** Does nothing but a space stand between it and the word before? */
  readonly isNext: boolean
}

/** Abbreviations and initials keep their full stop, other words lose that of their sentence. */
const wordWithStop = /[\p{L}\p{M}][\p{L}\p{M}'’-]*(?:(?<=(?<!\p{L})\p{L}{1,4})\.)?/gu

function readNamedWords(text: string): NamedWord[] {
  let last = -1
  return findWords(text, wordWithStop).map(({ start, end, text: word }) => {
    const isNext = last >= 0 && text.slice(last, start) === ' '
    last = end
    return { start, end, text: word, isNext }
  })
}

const startsName = (word: NamedWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
