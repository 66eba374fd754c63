import type { Line } from '../language/findLines.ts'
import { readDateline } from './readDateline.ts'
import type { Dateline } from './readDateline.ts'
import { isRunningText } from './scanPage.ts'
import type { Page } from './scanPage.ts'

const speaker = /^\p{Lu}[^:\n]{1,30}:\s+\S/u

/**
 * The dateline of a text, from the first of its head's lines that starts with one. One that is only set off by a colon may as well be somebody speaking or a
 * label, so it counts only before running text, where no other line starts like that.
 */
export function findDateline(text: string, { content, head }: Page, headline: Line | undefined): Dateline | undefined {
  for (const line of content.slice(0, head)) {
    if (line === headline) continue
    const words = text.slice(line.start, line.end)
    const found = readDateline(words)
    if (found === undefined) continue
    if (!found.isUnsure) return found
    const isSpeaker = (other: Line): boolean =>
      other !== line && speaker.test(text.slice(other.start, Math.min(other.end, other.start + 40)))
    if (isRunningText(text, line) && !content.some(isSpeaker)) return found
  }
  return undefined
}
