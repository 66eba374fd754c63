import type { QuoteKind } from '../../../types/layers.ts'
import type { GoldArticle, GoldQuote } from '../goldArticle.ts'

/** Where a range begins and ends. */
type Range = readonly [start: number, end: number]

/** Quotes that were marked in a news article, without its text: a line of labels.jsonl. */
interface LabelledArticle {
  /** The file of the data folder that has the text, its line's id, and which of the line's documents it is. */
  readonly file: string
  readonly id: string
  readonly doc?: number
  /** Articles on one event are kept on one side. */
  readonly event: string
  /** Kept for measuring. */
  readonly test?: boolean
  /** Of the text, in UTF-16 code units. */
  readonly length: number
  readonly quotes: readonly {
    readonly content: readonly Range[]
    readonly cue: Range | null
    readonly speaker: Range | null
  }[]
}

/**
 * Articles with the quotes that careful readers marked in them: what somebody says, in a clause or between marks.
 * @param lines of labels.jsonl
 * @param readFile the lines of a file of the data folder
 * @throws Error where a text is missing or of another length than the one that was marked
 */
export function readNewsLabels(
  lines: readonly string[],
  readFile: (file: string) => readonly string[],
  part: 'train' | 'test',
): GoldArticle[] {
  const texts = new Map<string, string>()
  const labels = lines.map((line) => JSON.parse(line) as LabelledArticle)
  for (const file of new Set(labels.map(({ file }) => file)))
    for (const line of readFile(file)) {
      const { id, text, docs } = JSON.parse(line) as { id: string; text?: string; docs?: string[] }
      ;(docs ?? [text ?? '']).forEach((own, doc) => texts.set(`${id}#${doc}`, own))
    }
  return labels
    .filter(({ test }) => (test === true) === (part === 'test'))
    .map(({ id, doc = 0, event, length, quotes }) => {
      const text = texts.get(`${id}#${doc}`)
      if (text?.length !== length) throw new Error(`${id} is not the text that was marked`)
      return {
        id: `${id}#${doc}`,
        text,
        group: event,
        quotes: quotes.map((own) => goldQuote(text, own)),
      }
    })
}

function goldQuote(text: string, { content, cue, speaker }: LabelledArticle['quotes'][number]): GoldQuote {
  const [start, end] = [content[0]![0], content.at(-1)![1]]
  return {
    ...{ start, end, text: text.slice(start, end), fragments: content },
    type: kindOf(content.map(([from, to]) => text.slice(from, to))),
    cue: cue && { start: cue[0], end: cue[1] },
    speaker: speaker && { start: speaker[0], end: speaker[1], text: text.slice(...speaker) },
  }
}

const anyMark = /["“”„«»]|(?:^|\s)[‘']|[’'](?:\s|$)/
const begins = /^\W*["“„«‘']/

/** By the marks in what was marked: all between them, some, none. */
function kindOf(fragments: readonly string[]): QuoteKind {
  if (!fragments.some((own) => anyMark.test(own))) return 'indirect'
  return fragments.every((own) => begins.test(own)) ? 'direct' : 'mixed'
}
