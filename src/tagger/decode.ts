import { forbidden, type TaggerModel } from './taggerModel.ts'

/**
 * The best sequence of tags (Viterbi) for `length` positions from `first` on: writes their indices to `tags`.
 * @param scores the tags' scores position by position: `scores[position * model.tags.length + tag]`
 */
export function decode(
  model: Pick<TaggerModel, 'tags' | 'transitions' | 'begins' | 'ends'>,
  scores: Int32Array,
  length: number,
  tags: Uint8Array,
  first = 0,
): void {
  if (length === 0) return
  const count = model.tags.length
  const offset = first * count
  const before = predecessorsOf(model.transitions, count)
  const back = backPointers(length * count)
  let [best, next] = bestScores(count)
  for (let tag = 0; tag < count; tag++) best[tag] = model.begins[tag]! + scores[offset + tag]!
  for (let row = count; row < length * count; row += count) {
    enterFree(before, best, next, back, row)
    enterInner(before, best, next, back, row)
    // Compared with the first tag, which all may be: sums stay small numbers, which take no memory each.
    const most = next[0]! + scores[offset + row]!
    for (let tag = 0; tag < count; tag++) next[tag] = next[tag]! + scores[offset + row + tag]! - most
    ;[best, next] = [next, best]
  }
  let tag = bestEnd(best, model.ends)
  for (let position = length - 1; position >= 0; position--) {
    tags[first + position] = tag
    tag = back[position * count + tag]!
  }
}

/** The best ways to the tags that may follow every tag: mostly from the first one, so that few others need a look. */
function enterFree(
  { free, leads, transitions }: Predecessors,
  best: Int32Array,
  next: Int32Array,
  back: Uint8Array,
  row: number,
): void {
  const count = best.length
  let candidateCount = 0
  for (let tag = 1; tag < count; tag++) {
    candidates[candidateCount] = tag
    candidateCount += Number(best[tag]! + leads[tag]! > best[0]!)
  }
  for (let i = 0; i < free.length; i++) {
    const to = free[i]!
    let most = best[0]! + transitions[to]!
    let likeliest = 0
    for (let at = 0; at < candidateCount; at++) {
      const from = candidates[at]!
      const score = best[from]! + transitions[from * count + to]!
      if (score > most) {
        most = score
        likeliest = from
      }
    }
    next[to] = most
    back[row + to] = likeliest
  }
}

/**
 * The best ways to the others. The best is chosen by arithmetic, without a branch: where spans begin and go on, the
 * processor would often predict a branch wrongly.
 */
function enterInner(
  { inner, starts, tags, transitions }: Predecessors,
  best: Int32Array,
  next: Int32Array,
  back: Uint8Array,
  row: number,
): void {
  const count = best.length
  for (let i = 0; i < inner.length; i++) {
    const to = inner[i]!
    let likeliest = tags[starts[to]!]!
    let most = best[likeliest]! + transitions[likeliest * count + to]!
    for (let at = starts[to]! + 1; at < starts[to + 1]!; at++) {
      const from = tags[at]!
      const score = best[from]! + transitions[from * count + to]!
      likeliest += (from - likeliest) * Number(score > most)
      most = Math.max(most, score)
    }
    next[to] = most
    back[row + to] = likeliest
  }
}

/** The tags that may stand before each tag. A third of all pairs are ruled out. */
interface Predecessors {
  /** Those that may follow every tag. */
  readonly free: Uint8Array
  /** The others: those that may stand before `to` are at `tags[starts[to] .. starts[to + 1])`. */
  readonly inner: Uint8Array
  readonly starts: Uint32Array
  readonly tags: Uint8Array
  /**
   * By how much more than the first tag's a tag's transitions to free tags count at most: where it is further
   * behind, it is before none of them.
   */
  readonly leads: Int32Array
  readonly transitions: Int32Array
}

const known = new WeakMap<Int32Array, Predecessors>()

function predecessorsOf(transitions: Int32Array, count: number): Predecessors {
  let found = known.get(transitions)
  if (found === undefined) {
    const every = Array.from({ length: count }, (_, tag) => tag)
    const all = every.map((to) => allowedBefore(transitions, count, to))
    const free = every.filter((to) => all[to]!.length === count)
    const leads = every.map((from) => Math.max(...free.map((to) => transitions[from * count + to]! - transitions[to]!)))
    found = {
      free: Uint8Array.from(free),
      inner: Uint8Array.from(every.filter((to) => !free.includes(to))),
      starts: Uint32Array.from([[], ...all], (_, to) => all.slice(0, to).flat().length),
      tags: Uint8Array.from(all.flat()),
      leads: Int32Array.from(leads),
      transitions,
    }
    known.set(transitions, found)
  }
  return found
}

function allowedBefore(transitions: Int32Array, count: number, to: number): number[] {
  const allowed = Array.from({ length: count }, (_, from) => from).filter(
    (from) => transitions[from * count + to]! > forbidden / 2,
  )
  // A tag that follows none still needs a path, which its score of beginning rules out.
  return allowed.length > 0 ? allowed : [0]
}

/** The tags that compete with the first one. */
const candidates = new Uint8Array(256)

/**
 * Kept from call to call: making arrays takes longer than decoding a few tokens does, and texts have lines of
 * one word.
 */
const pointers = new Uint8Array(1 << 16)
let scorePair: [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)]

/** Every value that is read was written in the same call. Longer arrays than usual are not kept. */
function backPointers(size: number): Uint8Array {
  return size <= pointers.length ? pointers : new Uint8Array(size)
}

function bestScores(count: number): [Int32Array, Int32Array] {
  if (scorePair[0].length !== count) scorePair = [new Int32Array(count), new Int32Array(count)]
  return scorePair
}

function bestEnd(best: Int32Array, ends: Int32Array): number {
  let tag = 0
  for (let other = 1; other < best.length; other++)
    if (best[other]! + ends[other]! > best[tag]! + ends[tag]!) tag = other
  return best[tag]! + ends[tag]! > forbidden / 2 ? tag : 0
}
