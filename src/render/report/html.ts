import { visibleText } from '../safeText.ts'

/** Markup that stands in a page as it is. Only `html` and `asIs` make it, so no text gets in unescaped. */
export class Markup {
  constructor(readonly markup: string) {}
}

/** What can stand in markup: texts and figures are escaped, lists stand one after the other, null is nothing. */
export type Content = Markup | string | number | null | readonly Content[]

/** Markup from a template: everything between `${` and `}` is text, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = partsOf(strings)
  let markup = parts[0]!
  for (const [i, content] of contents.entries()) markup += written(content) + parts[i + 1]!
  return new Markup(markup)
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>()

/** End tags that HTML does without: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const needless = /<\/(?:li|td|th|tr|dt|dd|option)>/g

/** A template's own markup without its indentation and needless tags: a page has many thousand rows. */
function partsOf(strings: TemplateStringsArray): readonly string[] {
  const before = known.get(strings)
  if (before !== undefined) return before
  const parts = strings.map((part) => part.replace(/\s*\n\s*/g, '\n').replace(needless, ''))
  known.set(strings, parts)
  return parts
}

/** What was made here, as markup: pictures, the style sheet, the script. Never a text of an article. */
export const asIs = (markup: string): Markup => new Markup(markup)

function written(content: Content): string {
  if (content === null) return ''
  if (content instanceof Markup) return content.markup
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  let all = ''
  for (const one of content) all += written(one)
  return all
}

const special = /[&<>"'\t]/g
/** A page shows a tab as a blank. */
const references: Readonly<Record<string, string>> = {
  '\t': ' ',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that is safe between tags and between the quotes of an attribute, without marks that turn writing around. */
const escaped = (text: string): string => visibleText(text).replace(special, (character) => references[character]!)
