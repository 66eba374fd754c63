import { isOutlet } from './outlets.ts'
import { isRubric } from './rubrics.ts'

interface CutTitle {
  readonly title: string
  /** The outlet whose name stood behind the title. */
  readonly source: string | null
}

const bar = /\s(?:[|¦‖•·»]|::)\s/
const dash = /\s(?:-{1,2}|[–—])\s/
const longestLabel = 40
const leastTitle = 8
/** Agencies' slugs: `UPDATE 2-Ferry hits pier`. */
const slug = /^(?:(?:RPT|UPDATE|WRAPUP|EXCLUSIVE|FACTBOX|ANALYSIS|INSIGHT|FOCUS)(?: \d{1,2})?-){1,2}(?=[^a-zß-ÿ\s])/
const labelBefore = /^(?:\[([^\]]{1,40})\]|([^:–—|]{1,40}?)(?::| -| –| —))\s+(?=[^a-zß-ÿ\s])/
const mostLabels = 4

/**
 * A title without the names of the newspaper's part before it and of the site behind it: `Business | Ferry hits pier -
 * The Daily Ledger`. Bars set off nothing else; a dash or a colon may belong to the title, so what it sets off must be
 * a rubric or an outlet by its words.
 */
export function cutTitle(line: string): CutTitle {
  const parts = line.split(bar).map((part) => part.trim())
  const longest = parts.reduce((long, part) => (part.length > long.length ? part : long), '')
  const labels = parts.filter((part) => part !== longest)
  const isBarred = labels.length > 0 && isTitle(longest) && labels.every(isLabel)
  const behind = isBarred ? parts.slice(parts.indexOf(longest) + 1) : []
  let { title, source } = { title: isBarred ? longest : line, source: behind.findLast(isOutlet) ?? null }
  for (let i = 0; i < mostLabels; i++) {
    const cut = cutEnd(title) ?? cutStart(title)
    if (cut === undefined) break
    title = cut.title
    source ??= cut.source
  }
  return { title, source }
}

function cutEnd(line: string): CutTitle | undefined {
  const parts = line.split(dash)
  const label = parts.at(-1)!
  if (parts.length < 2 || !isLabel(label)) return undefined
  const title = line
    .slice(0, -label.length)
    .replace(/\s(?:-{1,2}|[–—])\s$/, '')
    .trimEnd()
  const isName = isOutlet(label)
  return isTitle(title) && (isName || isRubric(label)) ? { title, source: isName ? label : null } : undefined
}

function cutStart(line: string): CutTitle | undefined {
  const label = labelBefore.exec(line)
  const before = slug.exec(line)?.[0] ?? (label !== null && isRubric(label[1] ?? label[2]!) ? label[0] : '')
  const title = line.slice(before.length)
  return before !== '' && isTitle(title) ? { title, source: null } : undefined
}

function isLabel(words: string): boolean {
  return words.length <= longestLabel && !/[.!?]$/.test(words)
}

function isTitle(words: string): boolean {
  return words.length >= leastTitle && words.includes(' ')
}
