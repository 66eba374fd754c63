import type { TextSpan } from '../../types/span.ts'
import { nounPhraseAt, tokenBehind } from './nounPhrase.ts'
import { isGlued, lower, posOf, spanOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** An age, up to token `last`, and whose it is. */
export interface ReadAge {
  readonly last: number
  readonly counts: TextSpan | null
}

/** `34-year-old`, `aged 34`, `34 years old`, `Ann Lee, 34,`: the number of tokens `first` to `last` as an age. */
export function readAge(sentence: Sentence, first: number, last: number): ReadAge | null {
  return (
    atTheAge(sentence, first, last) ??
    readHyphened(sentence, last) ??
    readSaid(sentence, first, last) ??
    readApposed(sentence, first, last)
  )
}

/** `at the age of 34`, `Ann Lee was 34 when` */
function atTheAge(sentence: Sentence, first: number, last: number): ReadAge | null {
  if (lower(sentence, first - 1) === 'of' && lower(sentence, first - 2) === 'age') return { last, counts: null }
  const isSaid =
    /^(?:is|was|turned|turns|'s|’s)$/.test(lower(sentence, first - 1)) &&
    /^(?:[.,;]|when|and|at|)$/.test(lower(sentence, last))
  if (!isSaid || last !== first + 1 || !/^\d{2,3}$/.test(lower(sentence, first))) return null
  const pronoun = /^(?:he|she|i)$/.test(lower(sentence, first - 2))
  const who = pronoun ? spanOf(sentence, first - 2, first - 1) : nameBefore(sentence, first - 1)
  return who === null ? null : { last, counts: who }
}

/** `34-year-old mother`, `the 34-year-old`, `a 6-month-old` */
function readHyphened(sentence: Sentence, last: number): ReadAge | null {
  const joint = lower(sentence, last) === '-' ? 1 : 0
  const unit = lower(sentence, last + joint)
  const word = /^years?$/.test(unit) ? last + joint + 1 : -1
  const dash = lower(sentence, word) === '-' ? 1 : 0
  if (word < 0 || !/^olds?$/.test(lower(sentence, word + dash))) return null
  if (joint === 0 && dash === 0) return null
  const end = word + dash + 1
  const phrase = nounPhraseAt(sentence, end, true)
  const name = nameAt(sentence, phrase === null ? end : tokenBehind(sentence, end, phrase.end))
  return { last: end, counts: name ?? phrase ?? nameBefore(sentence, last - 1) }
}

/** `aged 34`, `age 34`, `34 years old`, `34 years of age`, `she is 34` */
function readSaid(sentence: Sentence, first: number, last: number): ReadAge | null {
  const isAged = /^(?:aged?|ages)$/.test(lower(sentence, first - 1))
  const isOld = /^years?$/.test(lower(sentence, last)) && /^(?:old|of)$/.test(lower(sentence, last + 1))
  const ofAge = isOld && (lower(sentence, last + 1) === 'old' || lower(sentence, last + 2) === 'age')
  if (isAged) return { last, counts: whoBefore(sentence, first - 1) }
  if (!ofAge) return null
  return { last: last + (lower(sentence, last + 1) === 'old' ? 2 : 3), counts: whoBefore(sentence, first) }
}

/** `Ann Lee, 34,` and `Ann Lee (34)` */
function readApposed(sentence: Sentence, first: number, last: number): ReadAge | null {
  const opens = lower(sentence, first - 1)
  const closes = lower(sentence, last)
  const fits =
    opens === ',' ? /^[,.;)]$/.test(closes) || closes === '' || closes === 'and' : opens === '(' && closes === ')'
  if (!fits || last !== first + 1 || !/^\d{1,3}$/.test(lower(sentence, first))) return null
  const name = nameBefore(sentence, first - 1)
  return name === null ? null : { last, counts: name }
}

/** The name that ends right before a token. */
function nameBefore(sentence: Sentence, to: number): TextSpan | null {
  let from = to
  while (
    from > to - 5 &&
    (posOf(sentence, from - 1) === 'PROPN' || /^(?:jr\.?|sr\.?)$/.test(lower(sentence, from - 1)))
  )
    from--
  return from === to ? null : spanOf(sentence, from, to)
}

function nameAt(sentence: Sentence, i: number): TextSpan | null {
  let at = i
  while (at < i + 4 && posOf(sentence, at) === 'PROPN') at++
  return at === i ? null : spanOf(sentence, i, at)
}

/** The name or noun before `aged`, a comma or a verb of being between. */
function whoBefore(sentence: Sentence, i: number): TextSpan | null {
  let to = i
  while (
    to > i - 4 &&
    /^(?:,|\(|is|was|are|were|be|who|only|just|now|already|at|between|over|under)$/.test(lower(sentence, to - 1))
  )
    to--
  const name = nameBefore(sentence, to)
  if (name !== null) return name
  if (posOf(sentence, to - 1) === 'NOUN') return spanOf(sentence, to - 1, to)
  return posOf(sentence, to - 1) === 'PRON' && !isGlued(sentence, to - 1) ? spanOf(sentence, to - 1, to) : null
}
