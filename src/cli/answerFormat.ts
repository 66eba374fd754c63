import type { Format } from '../render/renderResult.ts'
import type { OutputOptions } from './options.ts'

/** `--json` wins over `--format`. */
export const formatOf = ({ json, format = 'table' }: OutputOptions): Format => (json === true ? 'json' : format)

const endings = new Map<string, Format>([
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['md', 'markdown'],
])

/** The format that the name of the file for the answer asks for. */
export const formatByEnding = (path = ''): Format | undefined => endings.get(/\.(\w+)$/.exec(path)?.[1] ?? '')

/** Is the reader a program? Then errors are JSON too. */
export const asksForJson = (options: OutputOptions): boolean => /^jsonl?$/.test(formatOf(options))
