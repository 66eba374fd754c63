import type { Table } from '../types/result.ts'
import { cellText } from './cellTexts.ts'

/** What Markdown or the HTML inside of it would take for markup. */
const markup = /[\\`*_{}[\]<>|#~&]/g

const escape = (text: string): string => text.replace(markup, (character) => `\\${character}`)

/** GitHub-flavoured Markdown tables, each under its title where there are several. */
export function renderMarkdown(tables: readonly Table[]): string {
  return tables.map((table) => (tables.length > 1 ? `## ${escape(table.title)}\n\n` : '') + renderOne(table)).join('\n')
}

function renderOne({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const rule = columns.map(({ kind }) => (kind === 'count' || kind === 'score' || kind === 'share' ? '---:' : '---'))
  const body = rows.map((row) =>
    line(columns.map(({ key, kind, show }) => escape(cellText(show === undefined ? row[key] : show(row), kind)))),
  )
  return line(columns.map(({ heading }) => escape(heading))) + line(rule) + body.join('')
}
