import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsOf, runsOf } from '../../src/algorithms/combinations.ts'
import { compareText } from '../../src/algorithms/compareText.ts'
import { ordered } from '../../src/algorithms/hash.ts'
import { Heap } from '../../src/algorithms/heap.ts'
import { lowerBound, partitionPoint } from '../../src/algorithms/lowerBound.ts'
import { addTo, addUpTo, groupBy, tally } from '../../src/algorithms/multimap.ts'
import { remember } from '../../src/algorithms/remember.ts'
import { countShared, lazySet, overlap } from '../../src/algorithms/sets.ts'
import { add, dot, scale } from '../../src/algorithms/sparseVector.ts'
import { disjointSets, rootOf, unite } from '../../src/algorithms/unionFind.ts'

const smallNumbers = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 })

describe('binary search', () => {
  it('finds the place that a walk from the front finds', () => {
    fc.assert(
      fc.property(smallNumbers, fc.integer({ min: -1, max: 31 }), (numbers, key) => {
        const keys = [...numbers].sort((a, b) => a - b)
        const walked = keys.filter((one) => one < key).length
        expect(lowerBound(keys, key)).toBe(walked)
        expect(lowerBound(Uint32Array.from(keys), key, Math.floor(walked / 2))).toBe(walked)
        expect(partitionPoint(keys.length, (i) => keys[i]! < key)).toBe(walked)
      }),
    )
  })
})

describe('heap', () => {
  it('gives its items back in order, also those that come in between', () => {
    fc.assert(
      fc.property(smallNumbers, smallNumbers, (first, later) => {
        const heap = new Heap<number>((a, b) => a < b)
        for (const item of first) heap.push(item)
        const smallest = heap.pop()
        expect(smallest).toBe(first.length === 0 ? undefined : Math.min(...first))
        for (const item of later) heap.push(item)
        const popped: number[] = []
        for (let item = heap.pop(); item !== undefined; item = heap.pop()) popped.push(item)
        const left = [...first].sort((a, b) => a - b).slice(1)
        expect(popped).toEqual([...left, ...later].sort((a, b) => a - b))
      }),
    )
  })
})

describe('union-find', () => {
  it('joins what a chain of pairs joins, and names each set by its first item', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 19 }))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const sets = disjointSets(20)
        let labels = Array.from({ length: 20 }, (_, i) => i)
        for (const [a, b] of pairs) {
          unite(sets, a, b)
          const [one, other] = [labels[a]!, labels[b]!]
          labels = labels.map((label) => (label === one || label === other ? Math.min(one, other) : label))
        }
        expect(labels.map((_, i) => rootOf(sets, i))).toEqual(labels)
      }),
    )
  })
})

describe('ordered hashes', () => {
  it('are signed numbers in the order of the unsigned ones, which the same gives back', () => {
    const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 })
    fc.assert(
      fc.property(hash, hash, (a, b) => {
        expect(ordered(a) < ordered(b)).toBe(a < b)
        expect(ordered(a)).toBe(ordered(a) | 0)
        expect(ordered(ordered(a)) >>> 0).toBe(a)
      }),
    )
  })
})

describe('sparse vectors', () => {
  const vector = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 90 }).map((keys) => {
    const sorted = keys.sort((a, b) => a - b)
    return { keys: Int32Array.from(sorted), values: Float64Array.from(sorted, (key) => (key % 7) - 3) }
  })
  const dense = ({ keys, values }: { keys: Int32Array; values: Float64Array }): number[] => {
    const all = Array.from({ length: 201 }, () => 0)
    keys.forEach((key, i) => (all[key] = values[i]!))
    return all
  }

  it('add up and multiply as dense ones do, a short one with a long one, too', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const [left, right] = [dense(a), dense(b)]
        expect(dot(a, b)).toBeCloseTo(left.reduce((sum, value, i) => sum + value * right[i]!, 0))
        expect(dense(add(a, b))).toEqual(left.map((value, i) => value + right[i]!))
        expect(dense(scale(a, 2))).toEqual(left.map((value) => (value === 0 ? 0 : 2 * value)))
      }),
    )
  })
})

describe('remember', () => {
  it('reads a key once as long as there is room, and again when the cache was emptied', () => {
    const read: string[] = []
    const lengthOf = remember(2, (word: string) => {
      read.push(word)
      return word.length
    })
    expect(['pier', 'pier', 'quay', 'mole', 'pier'].map(lengthOf)).toEqual([4, 4, 4, 4, 4])
    expect(read).toEqual(['pier', 'quay', 'mole', 'pier'])
  })

  it('keeps null as an answer', () => {
    let asked = 0
    const find = remember(2, (): null => {
      asked++
      return null
    })
    expect([find('a'), find('a')]).toEqual([null, null])
    expect(asked).toBe(1)
  })
})

describe('maps of lists and sums', () => {
  it('keep the order in which keys and values came', () => {
    expect([...groupBy(['pier', 'quay', 'pilot'], (word) => word.charAt(0))]).toEqual([
      ['p', ['pier', 'pilot']],
      ['q', ['quay']],
    ])
  })

  it('take no more than fits', () => {
    const lists = new Map<string, number[]>()
    for (const value of [1, 2, 3]) addUpTo(2, lists, 'few', value)
    for (const value of [1, 2, 3]) addTo(lists, 'all', value)
    expect(lists).toEqual(new Map(Object.entries({ few: [1, 2], all: [1, 2, 3] })))
  })

  it('count', () => {
    const sums = new Map<string, number>()
    for (const word of ['pier', 'quay', 'pier']) tally(sums, word)
    tally(sums, 'quay', 2.5)
    expect(sums).toEqual(new Map(Object.entries({ pier: 2, quay: 3.5 })))
  })
})

describe('combinations and runs', () => {
  it.each([
    [[], []],
    [['a'], []],
    [
      ['a', 'b', 'c'],
      ['ab', 'ac', 'bc'],
    ],
  ])('pairs of %j', (items: string[], pairs: string[]) => {
    expect(pairsOf(items).map((pair) => pair.join(''))).toEqual(pairs)
  })

  it.each([
    [2, ['ab', 'bc']],
    [3, ['abc']],
    [4, []],
  ])('runs of %d', (length, runs) => {
    expect(runsOf(['a', 'b', 'c'], length).map((run) => run.join(''))).toEqual(runs)
  })
})

describe('sets and order', () => {
  it('measures what the smaller set shares', () => {
    const [few, many] = [new Set('ab'), new Set('bcde')]
    expect(countShared(few, many)).toBe(1)
    expect(overlap(few, many)).toBe(0.5)
    expect(overlap(many, few)).toBe(0.5)
    expect(overlap(new Set(), many)).toBe(0)
  })

  it('orders texts by code units, capitals first', () => {
    expect(['b', 'a', 'é', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'é'])
  })
})

describe('a set made when first asked', () => {
  it('is made once, and not before', () => {
    let made = 0
    const set = lazySet(() => new Set([++made]))
    expect(made).toBe(0)
    expect([set.has(1), set.has(2), made]).toEqual([true, false, 1])
  })
})
