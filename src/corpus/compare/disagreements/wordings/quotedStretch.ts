import type { Span } from '../../../../types/span.ts'
import type { Comparison } from '../../comparison.ts'

/** A word between quotation marks: where it stands in its article, and in lower case without accents. */
export interface QuotedWord {
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
export function readStretches({ articles, linked }: Comparison, article: number): QuotedStretch[] {
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
