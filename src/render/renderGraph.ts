import type { Network } from '../types/network.ts'
import { safeText } from './safeText.ts'

/** A network in Graphviz's DOT language (graphviz.org/doc/info/lang.html): `digest network --graph dot | dot -Tsvg`. */
export function renderDot({ nodes, links }: Network): string {
  const lines = [
    ...nodes.map(({ name, type, count }) => `  ${dotQuoted(name)} [type=${dotQuoted(type)}, count=${count}]`),
    ...links.map(({ source, target, count, pmi }) => {
      return `  ${dotQuoted(source)} -- ${dotQuoted(target)} [weight=${count}, pmi=${pmi.toFixed(3)}]`
    }),
  ]
  return `graph {\n${lines.map((line) => `${line};\n`).join('')}}\n`
}

const dotQuoted = (text: string): string => `"${safeText(text).replace(/["\\]/g, '\\$&')}"`

const keys = [
  '<key id="name" for="node" attr.name="label" attr.type="string"/>',
  '<key id="type" for="node" attr.name="type" attr.type="string"/>',
  '<key id="count" for="node" attr.name="count" attr.type="int"/>',
  '<key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
  '<key id="pmi" for="edge" attr.name="pmi" attr.type="double"/>',
]

/** A network as GraphML (graphml.graphdrawing.org), for Gephi, yEd and NetworkX. */
export function renderGraphml({ nodes, links }: Network): string {
  const ids = new Map(nodes.map(({ name }, i) => [name, `n${i}`]))
  const lines = [
    ...keys,
    '<graph edgedefault="undirected">',
    ...nodes.map(({ name, type, count }) => {
      return `<node id="${ids.get(name) ?? ''}">${data('name', name)}${data('type', type)}${data('count', count)}</node>`
    }),
    ...links.map(({ source, target, count, pmi }) => {
      const ends = `source="${ids.get(source) ?? ''}" target="${ids.get(target) ?? ''}"`
      return `<edge ${ends}>${data('weight', count)}${data('pmi', pmi.toFixed(3))}</edge>`
    }),
    '</graph>',
  ]
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  return `${open}${lines.map((line) => `  ${line}\n`).join('')}</graphml>\n`
}

const data = (key: string, value: string | number): string => `<data key="${key}">${xmlEscaped(String(value))}</data>`

const xmlEscaped = (text: string): string => safeText(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/**
 * A network as a Mermaid flowchart (mermaid.js.org), for Markdown pages; on each link, how often both occur together.
 */
export function renderMermaid({ nodes, links }: Network): string {
  const ids = new Map(nodes.map(({ name }, i) => [name, `n${i}`]))
  const lines = [
    ...nodes.map(({ name }) => `${ids.get(name) ?? ''}["${mermaidEscaped(name)}"]`),
    ...links.map(({ source, target, count }) => `${ids.get(source) ?? ''} ---|${count}| ${ids.get(target) ?? ''}`),
  ]
  return `graph LR\n${lines.map((line) => `  ${line}\n`).join('')}`
}

const mermaidEscaped = (text: string): string =>
  safeText(text).replace(/["#&<>;]/g, (mark) => `#${mark.charCodeAt(0)};`)
