import { partsOfSpeech, type Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, sentenceOf, wordAt } from './nameTokens.ts'

/** What a hyphen joins to a name that stays whole: `Orlo-based`, `Ann Lee-style`. */
const joinedToNames =
  /(?:ed|ing)$|^(?:area|born|era|free|led|like|made|owned|run|size|style|that|which|who|whose|wide)$/

/**
 * Names that end within a word, to the end of that word: `San Francisco 49ers`, and behind a hyphen a given name's second
 * part (`Kim In-so`) or what goes on with capitals (`Church of Latter-day Pilots`).
 */
export function joinRests(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const joined: LocatedName[] = []
  for (const name of names) {
    if (name.first < (joined.at(-1)?.last ?? 0)) continue
    const last = restEnd(tokens, name)
    joined.push(last === name.last ? name : nameOver(tokens, name, name.first, last, name.type))
  }
  return joined
}

function restEnd(tokens: Tokens, name: LocatedName): number {
  const { last, type } = name
  const words = last - name.first
  if (words < 2 || !isGlued(tokens, last)) return last
  const rest = wordAt(tokens, last)
  if (/^\p{Ll}+$/u.test(rest)) return /\d$/.test(name.text) && type === 'organization' ? last + 1 : last
  const part = wordAt(tokens, last + 1)
  if (rest !== '-' || !isGlued(tokens, last + 1) || !/^\p{Ll}{2,6}$/u.test(part) || joinedToNames.test(part))
    return last
  if (type === 'person') return words === 2 && !describes(tokens, last + 2) ? last + 2 : last
  return type === 'organization' && words > 2 ? capitalsEnd(tokens, name, last + 2) : last
}

/** Does a token stand right behind the one before it? */
const isGlued = ({ start, end, length }: Tokens, at: number): boolean => at < length && start[at] === end[at - 1]

/** Does a noun follow, which what stands before it may describe? */
const describes = ({ pos }: Tokens, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|NUM)$/.test(partsOfSpeech[pos[at] ?? 0]!)

/** Behind the capitalised words that begin at a token; the name's own end where there are none. */
function capitalsEnd(tokens: Tokens, name: LocatedName, from: number): number {
  const [, end] = sentenceOf(tokens, name)
  let at = from
  while (at < end && isCapitalised(wordAt(tokens, at)) && !isGlued(tokens, at)) at++
  return at > from ? at : name.last
}
