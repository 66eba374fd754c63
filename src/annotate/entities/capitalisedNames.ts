import { knownName } from '../../names/knownName.ts'
import { nameKey } from '../../names/nameKey.ts'
import { genderOfFirstName } from '../../names/genderOfFirstName.ts'
import { roleNouns } from '../../lexicons/roleNouns.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { NameType } from '../../types/layers.ts'
import type { NameSpan } from './nameSpan.ts'

const PROPN = partsOfSpeech.indexOf('PROPN')
const organizations =
  /(?:ministry|department|union|council|court|bank|party|university|agency|committee|inc|corp|group|club|association|parliament|sabha)$/i

/** Runs of capitalised proper nouns, with a type by rule of thumb: stands in until the trained recogniser is there. */
export function capitalisedNames(tokens: Tokens): NameSpan[] {
  const names: NameSpan[] = []
  const { text } = tokens
  for (let i = 0; i < tokens.length; i++) {
    let end = i
    while (end < tokens.length && tokens.pos[end] === PROPN && /\p{Lu}/u.test(text[tokens.start[end]!]!)) end++
    if (end === i) continue
    let first = i
    for (let k = i; k < end - 1; k++)
      if (roleNouns.has(text.slice(tokens.start[k], tokens.end[k]).toLowerCase())) first = k + 1
    if (first < end) {
      const start = tokens.start[first]!
      const name = text.slice(start, tokens.end[end - 1])
      names.push({ start, end: start + name.length, type: typeOf(name, end - first) })
    }
    i = end
  }
  return names
}

function typeOf(name: string, words: number): NameType {
  if (knownName(nameKey(name)) !== undefined) return 'place'
  if (organizations.test(name) || /^[A-Z.]{2,5}$/.test(name)) return 'organization'
  if (words > 1 && genderOfFirstName(nameKey(name.slice(0, name.indexOf(' ')))) !== null) return 'person'
  return words > 1 && words < 4 ? 'person' : 'place'
}
