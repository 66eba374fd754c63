import type { ReportStory } from '../../../types/report.ts'

const mostNames = 3

/** A story is called by the names that it is about. */
export const storyName = ({ about }: ReportStory): string => about.slice(0, mostNames).join(', ')

/** What most tell; null where no two tell the same: what one alone tells is not what happened. */
export function leadOf({ statements: [first] }: ReportStory): string | null {
  return first !== undefined && first.tellers > 1 ? first.text : null
}
