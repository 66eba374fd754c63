import { aggregate, annotate, layerNames, loadArticles } from '../../src/index.ts'
import type { Aggregate, Annotated, Article, LayerName } from '../../src/index.ts'
import type { Case, CaseText } from './case.ts'

export type AnnotatedCase = Annotated

/** The articles of a case, read as JSONL is. */
async function readArticles(one: Case): Promise<Article[]> {
  const { id, text = '', published, title } = one
  const records: readonly (CaseText & { readonly title?: string | undefined })[] = one.texts ?? [
    { id, text, title, ...(published !== undefined && { published }) },
  ]
  const articles: Article[] = []
  const lines = records.map((record) => JSON.stringify(record)).join('\n')
  for await (const article of loadArticles(['-'], { stdin: bytesOf(lines), input: 'jsonl' })) {
    if ('error' in article) throw Error(`${id}: ${article.error.message}`)
    articles.push(article)
  }
  return articles
}

/** Every layer of the article of a case. */
export async function annotateCase(one: Case): Promise<AnnotatedCase> {
  const [article] = await readArticles(one)
  return annotate(article!, layerNames)
}

/** What a question over the articles of a case finds. */
export async function askCase<State, Data, Needs extends LayerName>(
  one: Case,
  question: Aggregate<State, Data, Needs>,
): Promise<Data> {
  return (await aggregate(await readArticles(one), question)).data
}

// eslint-disable-next-line @typescript-eslint/require-await -- read like a stream
async function* bytesOf(lines: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(lines)
}
