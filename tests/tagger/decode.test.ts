import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/tagger/decode.ts'
import { forbidden } from '../../src/tagger/taggerModel.ts'
import { tagScheme } from '../../src/training/tagger/tagScheme.ts'

const tags = ['O', 'B-a', 'I-a', 'B-b', 'I-b']
const weight = fc.integer({ min: -9, max: 9 })

test('decode finds a sequence that no other one exceeds', () => {
  const { follows, begins } = tagScheme(tags)
  const count = tags.length
  const weights = fc.array(weight, { minLength: count * (count + 2), maxLength: count * (count + 2) })
  const scores = fc.integer({ min: 1, max: 4 }).chain((length) => {
    const size = length * count
    return fc.array(weight, { minLength: size, maxLength: size })
  })
  fc.assert(
    fc.property(weights, scores, (own, emissions) => {
      const model = {
        tags,
        transitions: Int32Array.from(follows, (may, at) => (may === 1 ? own[at]! : forbidden)),
        begins: Int32Array.from(begins, (may, tag) => (may === 1 ? own[count * count + tag]! : forbidden)),
        ends: Int32Array.from(own.slice(-count)),
      }
      const found = new Uint8Array(emissions.length / count)
      decode(model, Int32Array.from(emissions), found.length, found)
      expect(scoreOf(model, emissions, [...found])).toBe(bestScore(model, emissions, []))
    }),
  )
})

interface Model {
  readonly tags: readonly string[]
  readonly transitions: Int32Array
  readonly begins: Int32Array
  readonly ends: Int32Array
}

function scoreOf({ tags, transitions, begins, ends }: Model, emissions: readonly number[], path: number[]): number {
  const count = tags.length
  return path.reduce(
    (sum, tag, i) => sum + emissions[i * count + tag]! + (i > 0 ? transitions[path[i - 1]! * count + tag]! : 0),
    begins[path[0]!]! + ends[path.at(-1)!]!,
  )
}

/** Of all sequences that begin as given. */
function bestScore(model: Model, emissions: readonly number[], path: number[]): number {
  if (path.length * model.tags.length === emissions.length) return scoreOf(model, emissions, path)
  return Math.max(...model.tags.map((_, tag) => bestScore(model, emissions, [...path, tag])))
}
