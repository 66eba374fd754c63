import type { Network } from '../../types/network.ts'
import type { ReportEvent, ReportLink } from '../../types/report.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import { distinctNames } from '../network/distinctNames.ts'
import type { TimelineRow } from '../timeline/buildTimeline.ts'
import type { KeptForReport } from './keepForReport.ts'
import type { ReportNames } from './reportNames.ts'

/** What happened when, as far as a date is known. */
export function reportEvents(rows: readonly TimelineRow[], kept: readonly KeptForReport[]): ReportEvent[] {
  const placeById = new Map(kept.map(({ id }, place) => [id, place]))
  return rows.flatMap(({ date, basis, expression, text, articleIds }) => {
    const articles = articleIds.map((id) => placeById.get(id)!)
    return date === null ? [] : [{ date, basis, expression, text, articles }]
  })
}

/** Who stands with whom in one sentence, the most frequent first. */
export function reportLinks({ links }: Network, { entities }: LinkedEntities, names: ReportNames): ReportLink[] {
  const placeOf = new Map(distinctNames(entities).map((name, index) => [name, names.ofIndex(index)]))
  return links.flatMap(({ source, target, count }) => {
    const [a, b] = [placeOf.get(source) ?? null, placeOf.get(target) ?? null]
    return a === null || b === null ? [] : [{ a, b, count }]
  })
}
