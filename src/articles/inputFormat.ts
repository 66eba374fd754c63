/**
 * How an input is written, with the endings of files that are written so. Text and Markdown are read alike: front
 * matter and marks of headings and emphasis mean the same in both. Any may be gzipped.
 */
const endings = {
  text: ['txt', 'text'],
  html: ['html', 'htm', 'xhtml'],
  markdown: ['md', 'markdown'],
  jsonl: ['jsonl', 'ndjson'],
  json: ['json'],
  csv: ['csv'],
  tsv: ['tsv', 'tab'],
  feed: ['rss', 'atom', 'xml'],
  mail: ['eml', 'mbox'],
  docx: ['docx'],
  pdf: ['pdf'],
} satisfies Readonly<Record<string, readonly string[]>>

export type InputFormat = keyof typeof endings
export const inputFormats = Object.keys(endings) as readonly InputFormat[]

/** Formats that hold anything: a folder's files of these are articles only where they read as some. */
export const holdsAnything: ReadonlySet<InputFormat> = new Set<InputFormat>(['json', 'csv', 'tsv', 'feed'])

const formatsByEnding = new Map(inputFormats.flatMap((format) => endings[format].map((ending) => [ending, format])))

const ending = /^(.+?)(?:\.([^./\\]*))?(?:\.gz)?$/i

/** The format that a file name's ending stands for, if it is one of ours. */
export function formatByName(name: string): InputFormat | undefined {
  return formatsByEnding.get(ending.exec(name)?.[2]?.toLowerCase() ?? '')
}

/** A file's name without folders and ending: `news/port-strike.txt.gz` is `port-strike`. */
export function idOfFile(path: string): string {
  const name = path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '')
  return ending.exec(name)?.[1] ?? name
}

/** An address of the web, where a path should be. */
export const isAddress = (path: string): boolean => /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.[^\s/]+\.)/i.test(path)
