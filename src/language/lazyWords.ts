import { partitionPoint } from '../algorithms/lowerBound.ts'

/**
 * A list of words and the place of each, as wink's model has them: `list[place]` is a word, `hash[word]` its place.
 * Words may be added to both.
 */
export interface LazyWords {
  readonly list: string[]
  readonly hash: Record<string, number>
  /** Where the list ends in the text: its closing bracket. */
  readonly end: number
}

const wordsInBlock = 16
/** So many words of a list in JSON, or as many as are left. */
const block = new RegExp(`(?:"[^"\\\\]*(?:\\\\.[^"\\\\]*)*",?){1,${String(wordsInBlock)}}`, 'gy')

/**
 * The words of a list in JSON, made as they are asked for: a short run asks for a thousand of wink's ninety thousand
 * words, and making strings of all of them takes a tenth of that run. The list must be sorted by its words' lower-cased
 * letters, save in its first block. `start` is behind its opening bracket.
 */
export function lazyWords(text: string, start: number): LazyWords {
  const blocks = cutBlocks(text, start)
  const list = new Array<string>((blocks.length - 1) * wordsInBlock + wordsOf(blocks.at(-1)!).length)
  const firsts = blocks.map((words) => lowered(words.slice(1, words.indexOf('"', 1))))
  const hash = Object.create(
    filledBy((word) => {
      const place = find(blocks, firsts, word)
      if (place !== undefined) list[place] ??= word
      return place
    }),
  ) as Record<string, number>
  Object.setPrototypeOf(list, filledBy(wordAt.bind(null, blocks, list.length), Array.prototype))
  return { list, hash, end: start + blocks.reduce((length, words) => length + words.length, 0) }
}

/** To lower what is lower already is slow where a text has letters beyond Latin ones. */
const lowered = (word: string): string => (/^[a-z]*$/.test(word) ? word : word.toLowerCase())

function cutBlocks(text: string, start: number): string[] {
  const blocks: string[] = []
  block.lastIndex = start
  for (let found = block.exec(text); found !== null; found = block.exec(text)) blocks.push(found[0])
  return blocks
}

/**
 * A prototype that finds what an object does not have yet, and gives it to the object, `undefined` where there is
 * nothing: later look-ups are as quick as any. wink asks for a word with the full stop behind it every time.
 */
function filledBy(find: (key: string) => unknown, otherwise: object | null = null): object {
  return new Proxy(Object.create(otherwise) as object, {
    get(rest, key, receiver: Record<string, unknown>) {
      if (typeof key === 'symbol' || key in rest) return Reflect.get(rest, key, receiver) as unknown
      return (receiver[key] = find(key))
    },
  })
}

const wordsOf = (words: string): string[] => JSON.parse(`[${words.replace(/,$/, '')}]`) as string[]

function wordAt(blocks: readonly string[], count: number, key: string): string | undefined {
  const place = Number(key)
  return place >= 0 && place < count
    ? wordsOf(blocks[Math.floor(place / wordsInBlock)]!)[place % wordsInBlock]
    : undefined
}

/** Words that differ in capitals alone are neighbours, perhaps in several blocks. */
function find(blocks: readonly string[], firsts: readonly string[], word: string): number | undefined {
  const lower = word.toLowerCase()
  const quoted = JSON.stringify(word)
  for (let at = blockBefore(firsts, lower); at < blocks.length; at++) {
    const words = blocks[at]!
    const place = words.includes(quoted) ? placeIn(words, quoted) : -1
    if (place >= 0) return at * wordsInBlock + place
    if (firsts[at + 1] !== lower) return undefined
  }
  return undefined
}

/** Which of a block's words reads so, with its quotation marks; -1 for none. */
function placeIn(words: string, quoted: string): number {
  let place = 0
  for (let start = 0; !words.startsWith(quoted, start); place++) {
    const end = words.indexOf('","', start + 1)
    if (end < 0) return -1
    start = end + 2
  }
  return place
}

/** The last block whose first word comes before this one, else the first block. */
const blockBefore = (firsts: readonly string[], lower: string): number =>
  Math.max(0, partitionPoint(firsts.length, (at) => firsts[at]! < lower) - 1)
