import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, sentenceOf, smallAt, wordAt } from './nameTokens.ts'

const storm: ReadonlySet<string> = new Set('storm hurricane typhoon cyclone'.split(' '))

/**
 * Storms bear first names. One is told by what stands before it (`Hurricane Dolly`) or is said of it (`Dolly is a
 * Category 2 storm`); then others of the article may be remembered by a first name and their year (`Elsa in 1998`).
 */
export function nameStorms(tokens: Tokens, names: readonly LocatedName[]): readonly LocatedName[] {
  const storms = new Set<string>()
  for (const name of names) if (isBare(name) && isCalledStorm(tokens, name)) storms.add(name.key)
  if (storms.size === 0) return names
  return names.map((name) => {
    const isStorm = isBare(name) && (storms.has(name.key) || isOfYear(tokens, name))
    return isStorm ? nameOver(tokens, name, name.first, name.last, 'event') : name
  })
}

const isBare = ({ first, last, type }: LocatedName): boolean =>
  last - first === 1 && type !== 'group' && type !== 'place'

function isCalledStorm(tokens: Tokens, name: LocatedName): boolean {
  if (storm.has(smallAt(tokens, name.first - 1))) return true
  if (!/^(?:is|was|became|,)$/.test(smallAt(tokens, name.last))) return false
  const [, end] = sentenceOf(tokens, name)
  const said = Array.from({ length: 7 }, (_, i) => (name.last + i < end ? smallAt(tokens, name.last + i) : ''))
  const isSaid = said[0] !== '' && /^(?:an?|the|now)$/.test(said[1]!)
  const stop = said.findIndex((word, i) => i > 0 && /^(?:,|\.|who|which|that|of|in)$/.test(word))
  return isSaid && said.slice(0, stop < 0 ? undefined : stop).some((word) => storm.has(word))
}

/** Not behind a title (`set up by President Lund in 1979`). */
const isOfYear = (tokens: Tokens, { first, last, type }: LocatedName): boolean =>
  type !== 'organization' &&
  wordAt(tokens, last) === 'in' &&
  /^(?:1[89]|20)\d\d$/.test(wordAt(tokens, last + 1)) &&
  !isCapitalised(wordAt(tokens, first - 1))
