import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from '../../src/workers/inOrder.ts'

const most = { items: 4, weight: 100 }

it('gives what it makes in the order of the items, however long each takes, and never more at a time', async () => {
  const item = fc.record({ turns: fc.nat(5), weight: fc.integer({ min: 1, max: 60 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 30 }), async (items) => {
      let atHand = 0
      const make = async (made: (typeof items)[number]): Promise<(typeof items)[number]> => {
        expect(++atHand).toBeLessThanOrEqual(most.items)
        for (let turn = 0; turn < made.turns; turn++) await wait()
        return made
      }
      const given: unknown[] = []
      for await (const made of inOrder(items, { make, weightOf: ({ weight }) => weight, most })) {
        atHand--
        given.push(made)
      }
      expect(given).toEqual(items)
    }),
    { numRuns: 50 },
  )
})

/** Numbers without an end, and how many of them were read. */
function numbers() {
  const source = {
    read: 0,
    closed: false,
    async *[Symbol.asyncIterator]() {
      try {
        for (;;) yield await Promise.resolve(source.read++)
      } finally {
        source.closed = true
      }
    },
  }
  return source
}

const same = (value: number): Promise<number> => Promise.resolve(value)

it.each([
  ['items', { items: 4, weight: 100 }, 4],
  ['weight', { items: 100, weight: 30 }, 3],
])('reads no further than a slow reader lets it: %s', async (_, limits, ahead) => {
  const source = numbers()
  const made = inOrder(source, { make: same, weightOf: () => 10, most: limits })
  for (let i = 0; i < 20; i++) {
    expect((await made.next()).value).toBe(i)
    for (let turn = 0; turn < 5; turn++) await wait()
    expect(source.read).toBeLessThanOrEqual(i + 1 + ahead)
  }
  await made.return(undefined)
  await wait()
  expect(source.closed).toBe(true)
})

it('gives what is made, and can be left, while the next item does not come', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => undefined)
  }
  const made = inOrder(slow(), { make: same, weightOf: () => 1, most })
  expect((await made.next()).value).toBe(1)
  expect(await made.return(undefined)).toEqual({ done: true, value: undefined })
})

it('passes on what fails in reading and in making', async () => {
  const fail = (): Promise<never> => Promise.reject(new Error('failed'))
  const takeAll = async (source: AsyncIterable<number> | number[], make: typeof same): Promise<void> => {
    for await (const made of inOrder(source, { make, weightOf: () => 1, most })) expect(made).toBe(1)
  }
  async function* failing(): AsyncGenerator<number> {
    yield 1
    await fail()
  }
  await expect(takeAll([1, 2], fail)).rejects.toThrow('failed')
  await expect(takeAll(failing(), same)).rejects.toThrow('failed')
})
