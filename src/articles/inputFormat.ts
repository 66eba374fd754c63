/**
 * How an input is written, with the endings of files that are written so. Text and Markdown are read alike: front
 * matter and marks of headings and emphasis mean the same in both. Any may be gzipped.
 */
const endings = {
  text: ['txt', 'text'],
  html: ['html', 'htm', 'xhtml'],
  markdown: ['md', 'markdown'],
  jsonl: ['jsonl', 'ndjson'],
} satisfies Readonly<Record<string, readonly string[]>>

export type InputFormat = keyof typeof endings
export const inputFormats = Object.keys(endings) as readonly InputFormat[]

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

const byteOrderMark = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/

/**
 * The format of an input without a telling name, by its first characters; a list of records is none, but is told so
 * line by line.
 */
export function sniffFormat(head: Uint8Array): InputFormat {
  const start = Buffer.from(head).toString('latin1').replace(byteOrderMark, '').trimStart()
  if (/^(?:\[\s*)?\{/.test(start)) return 'jsonl'
  return start.startsWith('<') ? 'html' : 'text'
}
