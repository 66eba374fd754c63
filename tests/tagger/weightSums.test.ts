import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import fc from 'fast-check'
import { mixHash } from '../../src/algorithms/hash.ts'
import { openModel } from '../../src/tagger/openModel.ts'
import { largestWeight } from '../../src/tagger/taggerModel.ts'
import { addPair, addValue, mostFeatures } from '../../src/tagger/mixedFeatures.ts'
import { packModel } from '../../src/training/tagger/packModel.ts'

const tags = ['O', 'B-a', 'I-a', 'B-b', 'I-b']

/** Weights come in steps: 127 to the largest. */
type Row = readonly number[]

function openWith(rows: ReadonlyMap<number, Row>) {
  const weights = Float32Array.from([...rows.values()].flat(), (steps) => (steps * largestWeight) / 127)
  const hashes = Uint32Array.from(rows.keys())
  const none = { transitions: new Float32Array(tags.length ** 2), begins: new Float32Array(tags.length) }
  return openModel(packModel({ tags, hashes, counts: new Uint32Array(hashes.length), weights, ...none }, { prune: 0 }))
}

function sumsOf({ weights }: ReturnType<typeof openWith>, features: readonly number[]): number[] {
  weights.features.set(features)
  weights.sum(features.length)
  return [...weights.sums.subarray(0, tags.length)]
}

// Features that share a slot or a bucket with others, and the lowest and the highest hash.
const hash = fc.oneof(fc.nat({ max: 0xffffffff }), fc.constantFrom(0, 1, 0xffff, 0x10000, 0x10001, 0xffffffff))
// A weight of one step is not kept.
const steps = fc.oneof(fc.constantFrom(0, 127, -127), fc.integer({ min: 2, max: 126 }))
const row = fc.array(steps, { minLength: tags.length, maxLength: tags.length })

afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['with', Reflect.get(globalThis, 'WebAssembly') as unknown],
  ['without', undefined],
])('sums of weights %s WebAssembly', (_, engine) => {
  beforeEach(() => void vi.stubGlobal('WebAssembly', engine))

  it('are those of the rows added up, whatever was summed before, of unknown features too', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(hash, row), { selector: ([feature]) => feature, maxLength: 40 }),
        fc.array(fc.array(hash, { maxLength: 30 }), { maxLength: 8 }),
        (known, calls) => {
          const rows = new Map<number, Row>(known)
          const model = openWith(rows)
          for (const features of [...calls, [...rows.keys()], ...calls]) {
            const expected = tags.map((_, tag) => features.reduce((sum, one) => sum + (rows.get(one)?.[tag] ?? 0), 0))
            expect(sumsOf(model, features)).toEqual(expected)
          }
        },
      ),
    )
  })

  it('hold of as many of the largest weights as a call takes', () => {
    const model = openWith(new Map([[7, [127, -127, 127, -127, 0]]]))
    const most = 127 * mostFeatures
    expect(sumsOf(model, new Array<number>(mostFeatures).fill(7))).toEqual([most, -most, most, -most, 0])
  })

  it('are those of features mixed of values', () => {
    const features = fc.array(fc.tuple(fc.nat({ max: 99 }), fc.option(hash), hash), { maxLength: 60 })
    fc.assert(
      fc.property(features, (made) => {
        const hashes = made.map(([number, left, right]) =>
          mixHash(number, left === null ? right : mixHash(left, right)),
        )
        const { mixed, sums, sumMixed } = openWith(
          new Map(hashes.map((own, i) => [own, [i + 2, 0, -2, 0, 127]])),
        ).weights
        for (const [number, left, right] of made)
          if (left === null) addValue(mixed, number, right)
          else addPair(mixed, number, left, right)
        sumMixed(mixed.size)
        const steps = hashes.map((own) => hashes.lastIndexOf(own) + 2)
        expect([...sums.subarray(0, tags.length)]).toEqual([
          steps.reduce((sum, step) => sum + step, 0),
          ...[0, -2 * made.length, 0, 127 * made.length].map((sum) => sum + 0),
        ])
      }),
    )
  })

  it('of two models are apart', () => {
    const [one, other] = [1, 2].map((step) => openWith(new Map([[7, [step * 10, 0, 0, 0, 0]]])))
    expect([sumsOf(one!, [7]), sumsOf(other!, [7]), sumsOf(one!, [7])].map(([first]) => first)).toEqual([10, 20, 10])
  })
})
