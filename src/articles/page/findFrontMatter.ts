import type { Line } from '../../language/findLines.ts'

export interface FrontMatter {
  /** How many lines it takes, both rules included. */
  readonly lines: number
  /** By keys in lower case. Only plain `key: value` lines are read: lists and nested values are not. */
  readonly values: ReadonlyMap<string, string>
}

const mostLines = 60
const rule = /^(?:---|\+\+\+)$/
const pair = /^([\w-]{1,40})\s*[:=]\s*(.*)$/

/** The block of metadata between two rules that Markdown files of site generators start with. */
export function findFrontMatter(text: string, lines: readonly Line[]): FrontMatter | undefined {
  const contents = lines.slice(0, mostLines).map(({ start, end }) => text.slice(start, end))
  const close = rule.test(contents[0] ?? '') ? contents.indexOf(contents[0] ?? '', 1) : -1
  if (close < 0) return undefined
  const pairs = contents.slice(1, close).map((line) => pair.exec(line))
  if (pairs.every((found) => found === null)) return undefined
  const values = pairs.flatMap((found) =>
    found === null ? [] : [[found[1]!.toLowerCase(), unquote(found[2]!)] as const],
  )
  return { lines: close + 1, values: new Map(values.filter(([, value]) => value !== '')) }
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}
