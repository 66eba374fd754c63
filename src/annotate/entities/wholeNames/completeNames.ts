import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { addShortForms } from './addShortForms.ts'
import { cutNames } from './cutNames.ts'
import { joinBrands } from './joinBrands.ts'
import { joinFirms } from './joinFirms.ts'
import { joinGivenNames } from './joinGivenNames.ts'
import { joinHeads } from './joinHeads.ts'
import { nameStorms } from './nameStorms.ts'

/** Names from their first to their last word, no more and no less, where what stands beside them tells; and their short forms where they were missed. */
export function completeNames(tokens: Tokens, found: readonly LocatedName[]): LocatedName[] {
  let names = cutNames(tokens, found)
  for (const mend of [joinFirms, joinGivenNames, joinHeads, joinBrands, nameStorms, addShortForms])
    names = mend(tokens, names)
  return names
}
