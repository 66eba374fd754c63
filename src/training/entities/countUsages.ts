import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import type { NameType } from '../../types/layers.ts'
import { nameRoles } from '../../annotate/entities/recogniser/nameRoles.ts'
import type { GoldArticle } from './readBio.ts'

const NO_NAME = nameRoles.indexOf('capitalised, no name')
const SMALL = nameRoles.indexOf('small letters')
const GROUP = nameRoles.indexOf('group')
const OTHER = nameRoles.indexOf('other name')

/** Counts how each word, in small letters, is used in annotated articles (see `uses`). Capitals that begin a sentence tell nothing. */
export function countUsages(articles: Iterable<GoldArticle>): Map<string, Float32Array> {
  const counts = new Map<string, Float32Array>()
  for (const { text, names } of articles) {
    const { start, end, length, sentences } = readTokens(text, findParagraphs(text, []))
    const firsts = new Set(sentences)
    let next = 0
    for (let i = 0; i < length; i++) {
      const word = text.slice(start[i], end[i])
      if (!/\p{L}/u.test(word)) continue
      const small = word.toLowerCase()
      while (next < names.length && names[next]!.end <= start[i]!) next++
      const name = names[next]
      const inside = name !== undefined && name.start < end[i]!
      if (word !== small && !inside && firsts.has(i)) continue
      const use =
        word === small ? SMALL : inside ? useIn(name.types, start[i]! <= name.start, end[i]! >= name.end) : NO_NAME
      let row = counts.get(small)
      if (row === undefined) counts.set(small, (row = new Float32Array(nameRoles.length)))
      row[use]!++
    }
  }
  return counts
}

function useIn(types: readonly NameType[], isFirst: boolean, isLast: boolean): number {
  const [type, ...others] = types
  if (type === undefined || others.length > 0) return OTHER
  if (type === 'person') return isLast ? 1 : 0
  if (type === 'organization') return isFirst ? 2 : 3
  if (type === 'place') return isFirst ? 4 : 5
  return type === 'group' ? GROUP : OTHER
}
