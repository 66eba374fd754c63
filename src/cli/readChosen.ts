import type { Account, Article, ArticleChoice, Failure } from '../index.ts'
import type { Run } from './command.ts'
import { notesOnChoice } from './notesOnReading.ts'
import type { ChoiceOptions, InputOptions, OutputOptions } from './options.ts'
import { say } from './output.ts'
import { readArticles } from './readArticles.ts'
import type { Reading } from './readArticles.ts'

/** The articles that the operands name and the options choose; of those without date or source, and of none, a word. */
export async function readChosen(run: Run<ChoiceOptions & InputOptions & OutputOptions>): Promise<Reading> {
  const { since, until, source: sources } = run.options
  if (since === undefined && until === undefined && sources === undefined) return readArticles(run)
  const { isChosen, publicationOf } = await import('../index.ts')
  const choice: ArticleChoice = { since, until, sources }
  const tally = { chosen: 0, undated: 0 }
  const publications = new Set<string>()
  const choose = (article: Article): boolean => {
    const isOne = isChosen(article, choice)
    tally.chosen += Number(isOne)
    tally.undated += Number(article.published === null && !isOne)
    if (publications.size < mostPublications) publications.add(publicationOf(article) ?? '(unknown)')
    return isOne
  }
  const reading = await readArticles(run, { choose })
  async function* articles(): AsyncGenerator<Article | Failure> {
    yield* reading.articles
    for (const note of notesOnChoice(account(), run.options)) await say(run.io, `digest: ${note}`)
  }
  const account = (): Account => ({ ...reading.account(), ...tally, publications: [...publications] })
  return { ...reading, articles: articles(), account }
}

/** So many publications are named to somebody who asked for others. */
export const mostPublications = 12
