import { randomNumbers } from '../../../algorithms/random.ts'
import type { Span } from '../../../types/span.ts'
import type { GoldArticle, GoldQuote } from '../goldArticle.ts'
import { namesIn } from './names.ts'
import { statementOf } from './statementOf.ts'
import { placed } from './told.ts'
import { retell } from './ways.ts'

/**
 * The article with a share of its plain statements ("X said S", "“S,” X said") told in other ways that news tells them
 * in: speaker behind or within the statement, passives, possessors, verbs of manner, phrases that go on. What the
 * labelled texts have seldom is learnt so with the words that they have.
 */
export function rearrange(article: GoldArticle, share: number, seed: number): GoldArticle {
  const random = randomNumbers(seed)
  const statements = article.quotes.flatMap((quote) => statementOf(article, quote) ?? [])
  const names = namesIn(statements.map(({ speaker }) => speaker))
  const chosen = statements.filter(() => random() < share)
  let [text, at] = ['', 0]
  const quotes: GoldQuote[] = []
  const moved = new Map<GoldQuote, GoldQuote>()
  const shifts: { readonly from: number; readonly by: number }[] = []
  for (const statement of chosen) {
    const retold = retell(statement, names, random)
    if (retold === null) continue
    text += article.text.slice(at, statement.whole.start)
    moved.set(statement.quote, placed(retold, text.length, statement.quote.type))
    text += retold.text
    at = statement.whole.end
    shifts.push({ from: at, by: text.length - at })
  }
  text += article.text.slice(at)
  const shift = (place: number): number => place + (shifts.findLast(({ from }) => from <= place)?.by ?? 0)
  const shifted = (span: Span): Span => ({ start: shift(span.start), end: shift(span.end - 1) + 1 })
  for (const quote of article.quotes) {
    const { cue, speaker, fragments } = quote
    quotes.push(
      moved.get(quote) ?? {
        ...quote,
        ...shifted(quote),
        cue: cue && shifted(cue),
        speaker: speaker && { text: speaker.text, ...shifted(speaker) },
        ...(fragments && {
          fragments: fragments.map(([start, end]) => [shift(start), shift(end - 1) + 1] as const),
        }),
      },
    )
  }
  return { ...article, text, quotes }
}
