import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { addShortForms } from './addShortForms.ts'
import { cutOpeners } from './cutOpeners.ts'
import { cutNames } from './cutNames.ts'
import { joinArticles } from './joinArticles.ts'
import { joinBrands } from './joinBrands.ts'
import { joinFirms } from './joinFirms.ts'
import { joinGivenNames } from './joinGivenNames.ts'
import { joinHeads } from './joinHeads.ts'
import { joinRests } from './joinRests.ts'
import { joinSeats } from './joinSeats.ts'
import { nameStorms } from './nameStorms.ts'
import { nameWorks } from './nameWorks.ts'
import { splitNames } from './splitNames.ts'

const steps = [
  ...[
    splitNames,
    joinRests,
    cutNames,
    joinFirms,
    joinGivenNames,
    cutOpeners,
    joinHeads,
    joinSeats,
    joinArticles,
    joinBrands,
  ],
  ...[nameStorms, nameWorks, addShortForms],
]

/**
 * Names from their first to their last word, as far as the words beside them tell, and the short forms that were
 * missed.
 */
export function completeNames(tokens: Tokens, names: readonly LocatedName[]): readonly LocatedName[] {
  return steps.reduce<readonly LocatedName[]>((mended, mend) => mend(tokens, mended), names)
}
