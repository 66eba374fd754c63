import { safeText } from '../safeText.ts'

/** What is read of an element of a light DOM, whoever made it. */
export interface DrawnElement {
  readonly nodeType: 1
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<DrawnNode>
}

export type DrawnNode = DrawnElement | { readonly nodeType: typeof textNode; readonly textContent: string | null }

const textNode = 3

/** Of the elements that Plot draws: a style block is none of them. */
const elements: ReadonlySet<string> = new Set('g a title path rect circle line text tspan'.split(' '))

/**
 * Attributes that draw or link. No `style`: the policy of a page forbids it. No `aria-` either: Plot labels groups in
 * words of its own, which are no help to who listens to a page.
 */
const attributes: ReadonlySet<string> = new Set(
  [
    'class href d x y x1 x2 y1 y2 cx cy r rx width height transform dx dy fill fill-opacity opacity stroke',
    'stroke-width stroke-opacity stroke-linecap stroke-linejoin paint-order text-anchor font-size font-weight',
    'font-family font-variant',
  ].flatMap((some) => some.split(' ')),
)

const words: ReadonlySet<string> = new Set(['href', 'class', 'font-family'])

/** Drawn elements as SVG: only what draws, every text escaped, numbers of two digits behind the point. */
export function svgText(node: DrawnNode): string {
  if (node.nodeType === textNode) return xmlText(node.textContent ?? '')
  const name = node.localName
  if (!elements.has(name)) return ''
  const kept = [...node.attributes]
    .filter(({ name }) => attributes.has(name))
    .map(({ name, value }) => [name, words.has(name) ? value : roundNumbers(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const inside = [...node.childNodes].map(svgText).join('')
  const attributesKept = Object.fromEntries(kept)
  return name === 'a' ? svgLink(attributesKept.href, inside) : svgElement(name, attributesKept, inside)
}

export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`
}

/** Within the page, or to another: no link runs a script. */
const safeLink = /^(?:#|https?:\/\/)/i

export const svgLink = (href: string | undefined, inside: string): string =>
  href === undefined || !safeLink.test(href) ? inside : svgElement('a', { href }, inside)

/** For an element or an attribute; also without the characters that XML has no way to write. */
export const xmlText = (text: string): string =>
  safeText(text)
    .replace(/[\ufffe\uffff\ud800-\udfff]/gu, '')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

const roundNumbers = (value: string): string =>
  value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
