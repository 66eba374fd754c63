import type * as Force from 'd3-force'
import type { NetworkLink, NetworkNode } from '../../types/network.ts'
import { fitText, textWidth } from './measureText.ts'

/** A node in its place, its name below it. */
export interface PlacedNode {
  readonly node: NetworkNode
  readonly label: string
  readonly radius: number
  readonly x: number
  readonly y: number
}

export interface PlacedLink {
  readonly link: NetworkLink
  readonly from: PlacedNode
  readonly to: PlacedNode
}

export interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The same picture each time: forces work so often, from the places that d3-force begins with. */
const ticks = 400
const smallest = 5
const largest = 22
const widestLabel = 150
/** Of a name, under its node. */
export const labelHeight = 15

type Body = { -readonly [K in keyof PlacedNode]: PlacedNode[K] } & { vx?: number; vy?: number }

/**
 * Places nodes so that those that meet often are near each other, by forces (Fruchterman and Reingold 1991; d3-force),
 * and neither nodes nor their names lie upon each other or outside of the room.
 */
export async function layOutNetwork(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  room: Room,
): Promise<{ readonly nodes: readonly PlacedNode[]; readonly links: readonly PlacedLink[] }> {
  const force = await import('d3-force')
  const most = nodes.reduce((most, { count }) => Math.max(most, count), 1)
  const bodies = nodes.map((node): Body => {
    const radius = smallest + (largest - smallest) * Math.sqrt(node.count / most)
    return { node, label: fitText(node.name, widestLabel), radius, x: NaN, y: NaN }
  })
  const byName = new Map(bodies.map((body) => [body.node.name, body]))
  const placed = links.flatMap((link): PlacedLink[] => {
    const [from, to] = [byName.get(link.source), byName.get(link.target)]
    return from === undefined || to === undefined ? [] : [{ link, from, to }]
  })
  move(force, bodies, placed, room)
  return { nodes: bodies, links: placed }
}

function move(force: typeof Force, bodies: Body[], links: readonly PlacedLink[], room: Room): void {
  const [middle, height] = [(room.left + room.right) / 2, room.bottom - room.top]
  const center = (room.top + room.bottom) / 2
  const wide = (room.right - room.left) / height
  const most = links.reduce((most, { link }) => Math.max(most, link.count), 1)
  const springs = links.map(({ link, from, to }) => ({ source: from, target: to, count: link.count }))
  force
    .forceSimulation(bodies)
    .force(
      'links',
      force
        .forceLink<Body, (typeof springs)[number]>(springs)
        .distance(({ count }) => 60 + 110 * (1 - Math.sqrt(count / most)))
        .strength(({ count }) => 0.05 + 0.4 * (count / most)),
    )
    .force('apart', force.forceManyBody<Body>().strength(-500).distanceMax(height))
    .force('x', force.forceX<Body>(middle).strength(0.05 / wide))
    .force('y', force.forceY<Body>(center).strength(0.05 * wide))
    .force('boxes', () => {
      separate(bodies)
      keepWithin(bodies, room)
    })
    .stop()
    .tick(ticks)
  // What was pushed back from the edge may lie upon another.
  for (let round = 0; round < ticks && separate(bodies); round++) keepWithin(bodies, room)
}

/** The box of a node and its name, with a little air. */
function boxOf({ x, y, radius, label }: Body): Room {
  const half = Math.max(radius, textWidth(label) / 2) + 4
  return { left: x - half, right: x + half, top: y - radius - 4, bottom: y + radius + labelHeight + 4 }
}

/** Pushes boxes that overlap apart, the shorter way. Are there any? */
function separate(bodies: readonly Body[]): boolean {
  let any = false
  for (const [i, a] of bodies.entries()) {
    for (const b of bodies.slice(i + 1)) {
      const [one, other] = [boxOf(a), boxOf(b)]
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (across <= 0.5 || down <= 0.5) continue
      any = true
      if (across < down) pushApart(a, b, 'x', across)
      else pushApart(a, b, 'y', down)
    }
  }
  return any
}

function pushApart(a: Body, b: Body, axis: 'x' | 'y', overlap: number): void {
  const way = a[axis] <= b[axis] ? 0.5 : -0.5
  a[axis] -= overlap * way
  b[axis] += overlap * way
}

function keepWithin(bodies: readonly Body[], room: Room): void {
  for (const body of bodies) {
    const { left, right, top, bottom } = boxOf(body)
    body.x += Math.max(0, room.left - left) - Math.max(0, right - room.right)
    body.y += Math.max(0, room.top - top) - Math.max(0, bottom - room.bottom)
  }
}
