import type { Report } from '../../types/report.ts'
import { findAnchors } from './anchors.ts'
import type { Anchors } from './anchors.ts'

/** What every section of a page is made from. */
export interface Page {
  readonly report: Report
  readonly anchors: Anchors
  /** Has a name an entry of its own, to link to? */
  readonly isListed: (name: number) => boolean
}

/** A report with fewer names lists them all; a larger one leaves out those that are named once and not quoted. */
const fewNames = 1000

export function pageOf(report: Report): Page {
  const listsAll = report.names.length <= fewNames
  return {
    report,
    anchors: findAnchors(report),
    isListed(name) {
      const { mentions, source } = report.names[name]!
      return listsAll || mentions > 1 || source !== null
    },
  }
}
