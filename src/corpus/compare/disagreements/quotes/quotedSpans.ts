import type { Span } from '../../../../types/span.ts'
import type { Coverage } from '../../../stories/coverage.ts'

/** A word between quotation marks: where it stands in its article, and in lower case without accents. */
interface QuotedWord {
  readonly start: number
  readonly end: number
  readonly key: string
  /** Does a mark of something left out or put in stand before it? */
  readonly isEdited: boolean
}

/** What stands between two quotation marks. */
export interface QuotedStretch {
  readonly article: number
  /** The speaker's entity over all articles; null where that is not known. */
  readonly speaker: number | null
  /** As the article has it there. */
  readonly speakerText: string | null
  /** Where the whole quote stands. */
  readonly quote: Span
  readonly text: string
  readonly words: readonly QuotedWord[]
}

/** The rest of a longer one is left out. */
const longest = 200
const edit = /[[\](){}…*]|\.\s?\./

/** The stretches of an article's quotes, word by word. */
export function readStretches({ articles, linked }: Coverage, article: number): QuotedStretch[] {
  return articles[article]!.quotes.flatMap(({ text, start, end, quoted, speaker: said }) => {
    const entity = said?.entity ?? null
    const speaker = entity === null ? null : linked.indexOf(article, entity)
    let at = 0
    return quoted.map((stretch) => {
      const offset = Math.max(0, text.indexOf(stretch, at))
      at = offset + stretch.length
      return {
        article,
        speaker,
        speakerText: said?.text ?? null,
        quote: { start, end },
        text: stretch,
        words: readWords(stretch, start + offset),
      }
    })
  })
}

function readWords(text: string, offset: number): QuotedWord[] {
  const words: QuotedWord[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    if (words.length === longest) break
    const end = index + word.length
    words.push({
      start: offset + index,
      end: offset + end,
      key: keyOf(word),
      isEdited: edit.test(text.slice(last, index)),
    })
    last = end
  }
  return words
}

/** What alignment compares. */
export const keysOf = ({ words }: QuotedStretch): string[] => words.map(({ key }) => key)

const keyOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

/** Words in a row that two stretches must share to be looked at. */
const gramLength = 3
/** With how many of those before it that have a gram too a stretch is compared, and with how many in all. */
const reach = 6
const most = 8

/** Two stretches, the earlier one first. */
export type StretchPair = readonly [QuotedStretch, QuotedStretch]

/** Stretches of different articles that share words in a row; in time linear in the stretches. */
export function pairStretches(stretches: readonly QuotedStretch[]): StretchPair[] {
  const having = new Map<string, number[]>()
  return stretches.flatMap(({ article, words }, place) => {
    const shared = new Map<number, number>()
    for (const gram of gramsOf(words.map(({ key }) => key))) {
      const others = having.get(gram)
      if (others === undefined) having.set(gram, [place])
      else {
        for (const other of others.slice(-reach))
          if (stretches[other]!.article !== article) shared.set(other, (shared.get(other) ?? 0) + 1)
        if (others.at(-1) !== place) others.push(place)
      }
    }
    const order = [...shared].sort(([a, m], [b, n]) => n - m || a - b)
    return order.slice(0, most).map(([other]): StretchPair => [stretches[other]!, stretches[place]!])
  })
}

const gramsOf = (keys: readonly string[]): Set<string> =>
  new Set(keys.slice(gramLength - 1).map((_, i) => keys.slice(i, i + gramLength).join(' ')))
