import { existsSync } from 'node:fs'
import type { Article } from '../../index.ts'
import { annotatingFor } from '../annotating.ts'
import { printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { findArticle, mostNamed } from '../findArticle.ts'
import { confidenceOption, namesOptions, outputOptions, readingOptions } from '../options.ts'
import type { InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { exitCodeOf, readArticles } from '../readArticles.ts'
import type { Reading } from '../readArticles.ts'
import { readCorrections } from '../readDataFile.ts'
import { UsageError } from '../usageError.ts'

interface Options extends InputOptions, NamesOptions, OutputOptions {
  readonly minConfidence?: number
}

/** A folder or an ending in it; if it isn't there, whoever reads it says so. */
const isPath = /[\\/]|\.[a-z]{2,8}$/

const layers = ['paragraphs', 'mentions', 'entities', 'quotes'] as const

export const read: Command<Options> = {
  name: 'read',
  summary: 'an article with its names and quotes marked, and who speaks in the margin',
  operands: '<article> [paths...]',
  options: [confidenceOption, ...namesOptions, ...readingOptions, ...outputOptions],
  examples: [
    ['read port-t news/', 'by an id, by what no other id begins with, or by words of a title'],
    ['read news/port-talks.txt', 'the only article of a file'],
    ['read port-talks news/ --json', 'the text, and where in it names and quotes stand'],
  ],
  async run(run) {
    const [asked = '', ...paths] = run.operands
    const isFile = asked === '-' || (paths.length === 0 && (existsSync(asked) || isPath.test(asked)))
    const reading = await readArticles({ ...run, operands: isFile ? [asked] : paths }, { keepsAll: true })
    const article = isFile ? await onlyArticle(reading, asked) : await articleById(reading, asked)
    return article === undefined ? exitCodeOf(reading.account()) : printMarked(article, reading, run)
  },
}

async function articleById(reading: Reading, asked: string): Promise<Article | undefined> {
  const { article, notes } = await findArticle(reading, asked)
  const [note] = notes
  if (note === undefined || exitCodeOf(reading.account()) === 2) return article
  throw new UsageError(
    note,
    'Name an article by its file or its id, then where it is: digest read ID news/.',
    'article',
  )
}

/** The one that a file holds. */
async function onlyArticle({ articles, onFailure }: Reading, path: string): Promise<Article | undefined> {
  const found: Article[] = []
  for await (const article of articles) {
    if ('error' in article) await onFailure(article)
    else if (found.push(article) > mostNamed) break
  }
  if (found.length < 2) return found[0]
  const ids = found.slice(0, mostNamed).map(({ id }) => id)
  throw new UsageError(
    `${path} holds several articles: ${ids.join(', ')}${found.length > mostNamed ? ' …' : ''}`,
    `Say which: digest read ID ${path}.`,
    'article',
  )
}

async function printMarked(found: Article, reading: Reading, run: Run<Options>): Promise<ExitCode> {
  const { correctNames, markArticle } = await import('../../index.ts')
  const { options, io } = run
  const corrections = await readCorrections(options)
  const annotating = await annotatingFor(options, io)
  for await (const article of annotating([found], layers)) {
    if ('error' in article) {
      await reading.onFailure(article)
      return 2
    }
    const corrected = corrections === undefined ? article : correctNames(article, corrections)
    await printResult(markArticle(corrected, { ...options, corrections }), options, io)
  }
  return exitCodeOf(reading.account())
}
