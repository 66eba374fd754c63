import { readableText } from '../language/readableText.ts'

/** Elements that stand apart as paragraphs do, and those that only start a line. */
const paragraphs = new Set(
  'p div article section header footer main aside h1 h2 h3 h4 h5 h6 ul ol table blockquote pre figure figcaption hr form'.split(
    ' ',
  ),
)
const lines = new Set(['br', 'li', 'tr', 'dt', 'dd'])
/** What they hold is not for readers. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'title'])

const tag = /<!--|-->|<!\[CDATA\[|\]\]>|<(\/?)([a-z][a-z\d]{0,15})(?![\w:-])[^<>]{0,4000}>/gi
const anyTag = /<\/[a-z][a-z\d]{0,15}>|<(?:br|p|img|hr)\b[^<>]{0,4000}>/i

/** Is a text written as a part of a page? A lone `<`, or an address between angles, is none. */
export const holdsMarkup = (text: string): boolean => anyTag.test(text)

/**
 * The words of a part of a page, as feeds, mails and content management systems have it: a blank line between
 * paragraphs, no tags, character references read. What is furniture of a whole page is not told apart.
 */
export function textOfMarkup(markup: string): string {
  const parts: string[] = []
  let at = 0
  tag.lastIndex = 0
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    const name = (found[2] ?? '').toLowerCase()
    parts.push(wordsOf(markup.slice(at, found.index)), paragraphs.has(name) ? '\n\n' : lines.has(name) ? '\n' : '')
    const behind = found.index + found[0].length
    if (found[0] === '<!--') at = placeOf('-->', markup, behind)
    else at = unread.has(name) && found[1] === '' ? placeOf(`</${name}`, markup, behind) : behind
    tag.lastIndex = at
  }
  return layOut(parts.join('') + wordsOf(markup.slice(at)))
}

/** Where an end stands next, in any case; the end of all where there is none. */
function placeOf(end: string, markup: string, from: number): number {
  const pattern = new RegExp(end, 'gi')
  pattern.lastIndex = from
  return pattern.exec(markup)?.index ?? markup.length
}

const wordsOf = (text: string): string => readableText(text.replace(/\s+/g, ' '))

/** Lines without white space at their ends, at most one blank one between two. */
function layOut(text: string): string {
  const out: string[] = []
  for (const line of text.split('\n').map((one) => one.trim())) if (line !== '' || out.at(-1) !== '') out.push(line)
  return out.join('\n').trim()
}
