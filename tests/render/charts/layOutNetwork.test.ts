import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelHeight, layOutNetwork } from '../../../src/render/charts/layOutNetwork.ts'
import type { PlacedNode } from '../../../src/render/charts/layOutNetwork.ts'
import { textWidth } from '../../../src/render/charts/measureText.ts'

const room = { left: 8, right: 952, top: 36, bottom: 632 }

const network = fc
  .tuple(
    fc.uniqueArray(fc.lorem({ maxCount: 2 }), { minLength: 2, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.integer({ min: 1, max: 60 }))),
  )
  .map(([names, pairs]) => ({
    nodes: names.map((name, i) => ({ name, type: 'person' as const, count: 1 + ((i * 7) % 30) })),
    links: pairs.flatMap(([a, b, count]) =>
      a !== b && a < names.length && b < names.length ? [{ source: names[a]!, target: names[b]!, count, pmi: 1 }] : [],
    ),
  }))

function boxOf({ x, y, radius, label }: PlacedNode) {
  const half = Math.max(radius, textWidth(label) / 2)
  return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + labelHeight }
}

test('nodes and names stay in the frame, and none lies upon another', async () => {
  await fc.assert(
    fc.asyncProperty(network, async ({ nodes, links }) => {
      const boxes = (await layOutNetwork(nodes, links, room)).nodes.map(boxOf)
      for (const [i, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(room.left)
        expect(box.right).toBeLessThanOrEqual(room.right)
        expect(box.top).toBeGreaterThanOrEqual(room.top)
        expect(box.bottom).toBeLessThanOrEqual(room.bottom)
        for (const other of boxes.slice(i + 1)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
          expect(Math.min(across, down)).toBeLessThanOrEqual(0)
        }
      }
    }),
    { numRuns: 25 },
  )
})
