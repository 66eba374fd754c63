import { FORBIDDEN, type TaggerModel } from './taggerModel.ts'

/**
 * The best sequence of tags (Viterbi): writes their indices to `tags[0 .. length)`.
 * @param scores the tags' scores position by position: `scores[position * model.tags.length + tag]`, from `offset` on
 */
export function decode(
  model: Pick<TaggerModel, 'tags' | 'transitions' | 'begins' | 'ends'>,
  scores: Int32Array,
  length: number,
  tags: Uint8Array,
  offset = 0,
): void {
  if (length === 0) return
  const count = model.tags.length
  const { transitions } = model
  const back = backPointers(length * count)
  let [best, next] = bestScores(count)
  for (let tag = 0; tag < count; tag++) best[tag] = model.begins[tag]! + scores[offset + tag]!
  for (let position = 1; position < length; position++) {
    next.fill(-Infinity)
    const row = position * count
    for (let from = 0; from < count; from++) {
      const sum = best[from]!
      for (let to = 0, at = from * count; to < count; to++, at++) {
        const score = sum + transitions[at]!
        if (score > next[to]!) {
          next[to] = score
          back[row + to] = from
        }
      }
    }
    for (let tag = 0; tag < count; tag++) next[tag]! += scores[offset + row + tag]!
    ;[best, next] = [next, best]
  }
  let tag = bestEnd(best, model.ends)
  for (let position = length - 1; position >= 0; position--) {
    tags[position] = tag
    tag = back[position * count + tag]!
  }
}

/** Kept from call to call: making arrays takes longer than decoding a few tokens does, and texts have lines of one word. */
const pointers = new Uint8Array(1 << 16)
let scorePair: [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)]

/** Every value that is read was written in the same call. Longer arrays than usual are not kept. */
function backPointers(size: number): Uint8Array {
  return size <= pointers.length ? pointers : new Uint8Array(size)
}

function bestScores(count: number): [Float64Array, Float64Array] {
  if (scorePair[0].length !== count) scorePair = [new Float64Array(count), new Float64Array(count)]
  return scorePair
}

function bestEnd(best: Float64Array, ends: Int32Array): number {
  let tag = 0
  for (let other = 1; other < best.length; other++)
    if (best[other]! + ends[other]! > best[tag]! + ends[tag]!) tag = other
  return best[tag]! + ends[tag]! > FORBIDDEN / 2 ? tag : 0
}
