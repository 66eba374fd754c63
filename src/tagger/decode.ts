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
  const back = new Uint8Array(length * count)
  let best = new Float64Array(count)
  let next = new Float64Array(count)
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

function bestEnd(best: Float64Array, ends: Int32Array): number {
  let tag = 0
  for (let other = 1; other < best.length; other++)
    if (best[other]! + ends[other]! > best[tag]! + ends[tag]!) tag = other
  return best[tag]! + ends[tag]! > FORBIDDEN / 2 ? tag : 0
}
