import { PAD } from '../features/add.ts'
import { addReportingBeside } from '../features/verbFeatures.ts'
import { REACH } from '../features/wordFeatures.ts'
import { addRows } from './addRows.ts'
import { PAIRS } from './pairs.ts'
import { emptyList, type Scoring } from './scoring.ts'

/** Adds what each reporting verb gives to the tokens beside it. */
export function addReportingRows({ table, signed, view, from, to, sums }: Scoring): void {
  const { reporting } = signed
  for (let j = Math.max(view.first, from - REACH); j < Math.min(view.end, to + REACH); j++) {
    const verb = reporting[j]!
    if (verb === 0 || verb === PAD) continue
    for (let i = Math.max(from, j - REACH); i < Math.min(to, j + REACH + 1); i++) {
      const list = emptyList(table)
      addReportingBeside(list, verb, j - i)
      addRows(table, list.hashes, 0, list.size, sums, (i - from) * PAIRS)
    }
  }
}
