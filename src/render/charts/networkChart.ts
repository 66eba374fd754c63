import type { Network, NetworkLink, NetworkNode } from '../../types/network.ts'
import type { ChartOptions } from './chartOptions.ts'
import { wrapDrawing } from './drawChart.ts'
import { labelHeight, layOutNetwork } from './layOutNetwork.ts'
import type { PlacedLink, PlacedNode } from './layOutNetwork.ts'
import { kindOf, looks } from './palette.ts'
import type { Kind } from './palette.ts'
import { svgElement, svgLink, xmlText } from './svgText.ts'

export interface NetworkChartOptions extends ChartOptions {
  /** Where a node leads: `#person/ann-lee`. */
  readonly hrefOf?: (node: NetworkNode) => string | undefined
  readonly width?: number
  readonly height?: number
}

/** More can't be read. */
const mostNodes = 40
/** Of each node its strongest; all others would be a ball of wool. */
const mostLinksOfNode = 3
const legendHeight = 28
const howToRead = 'larger: named oftener; wider line: oftener together'

/**
 * Who occurs with whom: the most frequent names as shapes, larger where they occur oftener, with lines that are wider
 * where two meet oftener.
 */
export async function networkChart(network: Network, options: NetworkChartOptions = {}): Promise<string> {
  const { width = 960, height = 640, hrefOf = () => undefined } = options
  const chosen = choose(network)
  const room = { left: 8, right: width - 8, top: legendHeight + 8, bottom: height - 8 }
  const { nodes, links } = await layOutNetwork(chosen.nodes, chosen.links, room)
  const most = links.reduce((most, { link }) => Math.max(most, link.count), 1)
  const drawing = [
    svgElement('g', edgeLook, links.map((link) => drawLink(link, most)).join('')),
    ...nodes.map((node) => drawNode(node, hrefOf(node.node))),
    drawLegend(new Set(nodes.map(({ node }) => kindOf(node.type))), width),
  ].join('')
  const frame = { title: 'Who occurs with whom', description: describe(network, chosen), ...options, width, height }
  return wrapDrawing(drawing, frame)
}

const edgeLook = {
  class: 'chart-edge',
  fill: 'none',
  stroke: '#8a8a8a',
  'stroke-opacity': 0.5,
  'stroke-linecap': 'round',
}

function drawLink({ link, from, to }: PlacedLink, most: number): string {
  const d = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
  const told = `${link.source} and ${link.target}: ${link.count}`
  return svgElement('path', { d, 'stroke-width': round(1 + 6 * (link.count / most)) }, titleOf(told))
}

/** A shape and its name, one link for both. */
function drawNode({ node, label, radius, x, y }: PlacedNode, href: string | undefined): string {
  const words = { ...haloLook, y: round(radius + labelHeight - 1) }
  const inside = titleOf(`${node.name}, ${node.type}: ${node.count}`)
    .concat(drawShape(kindOf(node.type), radius))
    .concat(svgElement('text', words, xmlText(label)))
  const place = `translate(${round(x)},${round(y)})`
  return svgLink(href, svgElement('g', { class: 'chart-node', transform: place }, inside))
}

const haloLook = {
  class: 'chart-halo',
  stroke: '#fff',
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
}

const drawShape = (kind: Kind, radius: number): string =>
  svgElement('path', { class: `chart-${kind}`, fill: looks[kind].colour, d: looks[kind].path(radius) })

function drawLegend(kinds: ReadonlySet<Kind>, width: number): string {
  const shown = (Object.keys(looks) as Kind[]).filter((kind) => kinds.has(kind))
  const entries = shown.map((kind, i) => {
    const words = svgElement('text', { x: 12, y: 4, 'text-anchor': 'start' }, kind)
    return svgElement('g', { transform: `translate(${20 + i * 108},16)` }, drawShape(kind, 5) + words)
  })
  const how = { x: width - 12, y: 20, 'text-anchor': 'end', 'font-size': 11, 'fill-opacity': 0.75 }
  return entries.join('') + svgElement('text', how, howToRead)
}

const titleOf = (text: string): string => svgElement('title', {}, xmlText(text))
const round = (length: number): number => Math.round(length * 10) / 10

/** The most frequent nodes, and for each of them the links to those that it meets most. */
function choose({ nodes, links }: Network): Network {
  const names = new Set(nodes.slice(0, mostNodes).map(({ name }) => name))
  const taken = new Map<string, number>()
  const strongest = [...links].sort((a, b) => b.count - a.count)
  const kept = strongest.filter(({ source, target }) => {
    if (!names.has(source) || !names.has(target)) return false
    const [own, others] = [taken.get(source) ?? 0, taken.get(target) ?? 0]
    if (own >= mostLinksOfNode && others >= mostLinksOfNode) return false
    taken.set(source, own + 1).set(target, others + 1)
    return true
  })
  return { nodes: nodes.filter(({ name }) => taken.has(name)), links: kept }
}

function describe(all: Network, { nodes, links }: Network): string {
  const pair = ({ source, target, count }: NetworkLink): string => `${source} and ${target} (${count})`
  const most = links.slice(0, 3).map(pair).join(', ')
  const part = nodes.length < all.nodes.length ? `The ${nodes.length} most frequent of ${all.nodes.length} names` : ''
  const shown = part === '' ? `${nodes.length} names` : part
  return most === '' ? 'No two names occur together.' : `${shown}. Most often together: ${most}.`
}
