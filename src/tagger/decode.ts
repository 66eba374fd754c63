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
  const { starts, tags: before } = predecessorsOf(transitions, count)
  const back = backPointers(length * count)
  let [best, next] = bestScores(count)
  for (let tag = 0; tag < count; tag++) best[tag] = model.begins[tag]! + scores[offset + tag]!
  for (let position = 1; position < length; position++) {
    const row = position * count
    for (let to = 0; to < count; to++) {
      let most = -Infinity
      let likeliest = 0
      for (let at = starts[to]!; at < starts[to + 1]!; at++) {
        const from = before[at]!
        const score = best[from]! + transitions[from * count + to]!
        if (score > most) {
          most = score
          likeliest = from
        }
      }
      next[to] = most + scores[offset + row + to]!
      back[row + to] = likeliest
    }
    ;[best, next] = [next, best]
  }
  let tag = bestEnd(best, model.ends)
  for (let position = length - 1; position >= 0; position--) {
    tags[position] = tag
    tag = back[position * count + tag]!
  }
}

/** The tags that may stand before each tag: those of `to` at `tags[starts[to] .. starts[to + 1])`. A third of all pairs are ruled out. */
interface Predecessors {
  readonly starts: Uint32Array
  readonly tags: Uint8Array
}

const known = new WeakMap<Int32Array, Predecessors>()

function predecessorsOf(transitions: Int32Array, count: number): Predecessors {
  let found = known.get(transitions)
  if (found === undefined) {
    const all = Array.from({ length: count }, (_, to) => allowedBefore(transitions, count, to))
    const starts = Uint32Array.from([[], ...all], (_, to) => all.slice(0, to).flat().length)
    known.set(transitions, (found = { starts, tags: Uint8Array.from(all.flat()) }))
  }
  return found
}

function allowedBefore(transitions: Int32Array, count: number, to: number): number[] {
  const allowed = Array.from({ length: count }, (_, from) => from).filter(
    (from) => transitions[from * count + to]! > FORBIDDEN / 2,
  )
  // A tag that follows none still needs a path, which its score of beginning rules out.
  return allowed.length > 0 ? allowed : [0]
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
