import type { Network } from '../types/network.ts'
import { safeText } from './safeText.ts'

/** A network in Graphviz's DOT language (graphviz.org/doc/info/lang.html): `digest network --format dot | dot -Tsvg`. */
export function renderDot({ nodes, links }: Network): string {
  const lines = [
    ...nodes.map(({ name, type, count }) => `  ${quoted(name)} [type=${quoted(type)}, count=${count}]`),
    ...links.map(({ source, target, count, pmi }) => {
      return `  ${quoted(source)} -- ${quoted(target)} [weight=${count}, pmi=${pmi.toFixed(3)}]`
    }),
  ]
  return `graph {\n${lines.map((line) => `${line};\n`).join('')}}\n`
}

const quoted = (text: string): string => `"${safeText(text).replace(/["\\]/g, '\\$&')}"`
