import type { Line } from '../../language/findLines.ts'

export interface FrontMatter {
  /** How many lines it takes, both rules included. */
  readonly lines: number
  /**
   * By keys in lower case; of a list its items, with commas. Only `key: value` lines and plain lists are read, not all
   * of YAML or TOML: a page whose front matter breaks their rules is read all the same, and nothing in it is obeyed.
   */
  readonly values: ReadonlyMap<string, string>
}

const mostLines = 60
const rule = /^(?:---|\+\+\+)$/
const item = /^\s{0,20}-\s+(?:name:\s*)?(.*)$/
const list = /^\[(.*)\]$/
const pair = /^([\w-]{1,40})\s*[:=]\s*(.*)$/

/** The block of metadata between two rules that Markdown files of site generators start with. */
export function findFrontMatter(text: string, lines: readonly Line[]): FrontMatter | undefined {
  const contents = lines.slice(0, mostLines).map(({ start, end }) => text.slice(start, end))
  const close = rule.test(contents[0] ?? '') ? contents.indexOf(contents[0] ?? '', 1) : -1
  if (close < 0) return undefined
  const values = new Map<string, string>()
  let key: string | undefined
  for (const line of contents.slice(1, close)) {
    const [, name, value] = pair.exec(line) ?? []
    const part = item.exec(line)?.[1]
    if (name !== undefined) values.set((key = name.toLowerCase()), valueOf(value!))
    else if (part !== undefined && key !== undefined)
      values.set(key, [values.get(key), unquote(part)].filter(Boolean).join(', '))
  }
  if (key === undefined) return undefined
  return { lines: close + 1, values: new Map([...values].filter(([, value]) => value !== '')) }
}

function valueOf(written: string): string {
  const items = list.exec(written.trim())?.[1]
  return items === undefined ? unquote(written) : items.split(',').map(unquote).join(', ')
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}
