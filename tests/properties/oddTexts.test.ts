import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as digest from '../../src/index.ts'
import type { Annotated, Article, Format, Result } from '../../src/index.ts'
import { checkLayers } from '../checkLayers.ts'
import { oddText } from '../oddText.ts'

const { layerNames } = digest

test('every layer of any text points into it, and comes back the same from what annotate prints', async () => {
  await fc.assert(
    fc.asyncProperty(oddText, async (text) => {
      const [article] = await load([{ text, published: '2024-03-09' }])
      expect(article!.text).toBe(text)
      const annotated = digest.annotate(article!, layerNames)
      checkLayers(annotated)
      const printed = digest.renderArticle(annotated)
      const [again] = await load([JSON.parse(printed)])
      expect(digest.renderArticle(digest.annotate(again!, layerNames))).toBe(printed)
    }),
    { numRuns: 200 },
  )
})

test('every question about any texts has an answer in every format', async () => {
  const term = fc.constantFrom('Lee', 'the', '“', 'é', '', ' ')
  await fc.assert(
    fc.asyncProperty(oddText, oddText, term, async (one, other, asked) => {
      const articles = await load([one, other, one].map((text, i) => ({ id: String(i), text })))
      const annotated = articles.map((article) => digest.annotate(article, layerNames))
      for (const answer of questions(asked)) {
        const result = await answer(annotated)
        for (const format of digest.formats) checkPrinted(format, digest.renderResult(result, { format }), result)
      }
    }),
    { numRuns: 100 },
  )
})

/** As they would come in, one JSON line each: a line holds any text, halves of characters and all. */
async function load(records: readonly unknown[]): Promise<Article[]> {
  const lines = records.map((record) => JSON.stringify(record)).join('\n')
  const articles: Article[] = []
  for await (const article of digest.loadArticles(['-'], { stdin: bytesOf(lines), input: 'jsonl' })) {
    if ('error' in article) throw Error(article.error.message)
    articles.push(article)
  }
  return articles
}

// eslint-disable-next-line @typescript-eslint/require-await -- read like a stream
async function* bytesOf(lines: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(lines)
}

/**
 * JSON gives back the answer, each line of JSONL a part of it; the others have a line for each row at least, and a
 * terminal gets no control characters.
 */
/** As printed: four digits behind the point. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(4)) : value

function checkPrinted(format: Format, printed: string, { data, tables }: Result): void {
  const lines = printed.split('\n').filter((line) => line !== '')
  if (format === 'json') expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(data, rounded)))
  else if (format === 'jsonl') for (const line of lines) expect(JSON.parse(line)).toBeTypeOf('object')
  else expect(lines.length).toBeGreaterThanOrEqual(tables[0]!.rows.length)
  if (format === 'table') expect(printed).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
}

function questions(asked: string) {
  const { aggregate } = digest
  return [
    (all: readonly Annotated[]) => aggregate(all, digest.countEntities({ byArticle: true })),
    (all: readonly Annotated[]) => aggregate(all, digest.listQuotes({ person: asked })),
    (all: readonly Annotated[]) => aggregate(all, digest.countSpeakers()),
    (all: readonly Annotated[]) => aggregate(all, digest.listQuotesAcross()),
    (all: readonly Annotated[]) => aggregate(all, digest.rankKeywords()),
    (all: readonly Annotated[]) => aggregate(all, digest.summarize({ words: 20, combined: true })),
    (all: readonly Annotated[]) => aggregate(all, digest.summarize({ about: asked })),
    (all: readonly Annotated[]) => aggregate(all, digest.compareArticles()),
    (all: readonly Annotated[]) => aggregate(all, digest.buildTimeline()),
    (all: readonly Annotated[]) => aggregate(all, digest.findContexts(asked, { sort: 'left' })),
    (all: readonly Annotated[]) => aggregate(all, digest.buildNetwork({ within: 'article' })),
    (all: readonly Annotated[]) => aggregate(all, digest.explainEntity(asked)),
  ]
}
