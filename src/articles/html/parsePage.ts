import { Parser } from 'htmlparser2'

/** By name in small letters. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Who listens to a page as it is parsed. Every element that opens is closed, inner ones first. */
export interface PageListener {
  open(tag: string, attributes: Attributes): void
  text(words: string): void
  close(tag: string): void
}

/** The parser's time grows with how deep elements nest: where more are open, all are closed, and it starts anew. */
const mostOpen = 500

/** What they hold is not parsed: a parser can't start anew in them. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp'])

/** Parses HTML, however broken, in time linear in it. Entities are decoded; scripts are text that nobody runs. */
export function parsePage(html: string, listeners: readonly PageListener[]): void {
  for (let rest = html; rest !== '';) rest = rest.slice(parseSome(rest, listeners))
}

/** Parses up to the end, or to where too much is open, and returns where that is. */
function parseSome(html: string, listeners: readonly PageListener[]): number {
  const open: string[] = []
  let end = html.length
  const close = (): void => {
    const tag = open.pop()
    if (tag !== undefined) for (const listener of listeners) listener.close(tag)
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      open.push(tag)
      for (const listener of listeners) listener.open(tag, attributes)
      if (open.length < mostOpen || rawText.has(tag)) return
      end = parser.endIndex + 1
      parser.pause()
    },
    ontext(words) {
      for (const listener of listeners) listener.text(words)
    },
    onclosetag: close,
  })
  parser.write(html)
  if (end === html.length) parser.end()
  while (open.length > 0) close()
  return end
}
