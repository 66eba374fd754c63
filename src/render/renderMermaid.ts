import type { Network } from '../types/network.ts'
import { safeText } from './safeText.ts'

/** A network as a Mermaid flowchart (mermaid.js.org), for Markdown pages; on each link, how often both occur together. */
export function renderMermaid({ nodes, links }: Network): string {
  const ids = new Map(nodes.map(({ name }, i) => [name, `n${i}`]))
  const lines = [
    ...nodes.map(({ name }) => `${ids.get(name) ?? ''}["${escaped(name)}"]`),
    ...links.map(({ source, target, count }) => `${ids.get(source) ?? ''} ---|${count}| ${ids.get(target) ?? ''}`),
  ]
  return `graph LR\n${lines.map((line) => `  ${line}\n`).join('')}`
}

const escaped = (text: string): string => safeText(text).replace(/["#&<>;]/g, (mark) => `#${mark.charCodeAt(0)};`)
