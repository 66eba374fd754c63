import { campusStates } from '../../../lexicons/placeNames.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { nameOver, wordAt } from './nameTokens.ts'

/** Bodies that may be of two places at once. */
const shared = /\b(?:Authority|Board|Commission|Diocese|Archdiocese|Presbytery|Conference) of\b/

/** Universities with their campus (`University of Nebraska, Omaha`), and bodies of two places. */
export function joinSeats(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const joined: LocatedName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before !== undefined && isSeat(tokens, before, name))
      joined[joined.length - 1] = nameOver(tokens, before, before.first, name.last, 'organization')
    else joined.push(name)
  }
  return joined
}

function isSeat(tokens: Tokens, body: LocatedName, { type, first, sentence }: LocatedName): boolean {
  if (body.type !== 'organization' || type !== 'place' || body.last + 1 !== first || body.sentence !== sentence)
    return false
  const between = wordAt(tokens, body.last)
  if (between === 'and') return shared.test(body.text)
  return between === ',' && campusStates.has(/^University of (.+)$/.exec(body.text)?.[1] ?? '')
}
