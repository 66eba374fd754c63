/** Which characters a word begins with, and which go on in it. */
interface WordShape {
  readonly first: RegExp
  readonly further: RegExp
}

type Visit<Known> = (known: Known, start: number, end: number) => void

/** What a character may be in a word. */
const [begins, goesOn] = [1, 2]

/**
 * Goes through the words of texts with what `read` tells of each, which is kept: a word met before is known by two
 * hashes of its characters, without a string made of it. All is forgotten when so many words are kept, so that memory
 * stays bounded.
 */
export function eachWord<Known>(
  shape: WordShape,
  mostWords: number,
  read: (word: string) => Known,
): (text: string, visit: Visit<Known>) => void {
  const roleAt = roleReader(shape)
  const words = wordTable(mostWords, read)
  return (text, visit) => {
    for (let end = 0; end < text.length;) {
      const start = end
      let role = roleAt(text, end)
      if ((role & begins) === 0) {
        end++
        continue
      }
      let [one, other] = [0, 0]
      do {
        const unit = text.charCodeAt(end++)
        one = Math.imul(one ^ unit, 0x01000193)
        other = Math.imul(other + unit, 0x9e3779b1)
        role = roleAt(text, end)
      } while ((role & goesOn) > 0)
      visit(words(text, start, end, one, other), start, end)
    }
  }
}

/** What the character at a place may be in a word; of one that takes two units, each half goes on in it. */
function roleReader(shape: WordShape): (text: string, at: number) => number {
  const roleOf = (character: string): number =>
    (shape.first.test(character) ? begins : 0) | (shape.further.test(character) ? goesOn : 0)
  /** By code unit: its role plus one, 0 for not known yet. */
  const known = new Uint8Array(1 << 16)
  return (text, at) => {
    if (at >= text.length) return 0
    const unit = text.charCodeAt(at)
    const role = known[unit]!
    if (role > 0) return role - 1
    if ((unit & 0xf800) === 0xd800) {
      const first = (unit & 0x400) > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at
      return roleOf(String.fromCodePoint(text.codePointAt(first)!)) & (first < at ? goesOn : begins | goesOn)
    }
    known[unit] = roleOf(String.fromCharCode(unit)) + 1
    return known[unit] - 1
  }
}

/** Words that were made to have one hash would have each look-up pass all of them: what has no room here is not kept. */
const mostProbes = 64

/** What is known of words: a table with open addressing. */
function wordTable<Known>(mostWords: number, read: (word: string) => Known) {
  /** By slot: a word's two hashes and its number plus one, 0 for none. At least half of the slots stay free. */
  const slots = new Int32Array(4 * 2 ** (Math.ceil(Math.log2(mostWords)) + 1))
  const known: Known[] = []
  return (text: string, start: number, end: number, one: number, other: number): Known => {
    const home = ((one ^ (one >>> 15)) << 2) & (slots.length - 1)
    let slot = home
    for (let probes = 0; slots[slot + 2]! > 0; slot = (slot + 4) & (slots.length - 1)) {
      if (slots[slot] === one && slots[slot + 1] === other) return known[slots[slot + 2]! - 1]!
      if (++probes === mostProbes) return read(text.slice(start, end))
    }
    if (known.length >= mostWords) {
      slots.fill(0)
      known.length = 0
      slot = home
    }
    const found = read(text.slice(start, end))
    slots[slot] = one
    slots[slot + 1] = other
    slots[slot + 2] = known.push(found)
    return found
  }
}
