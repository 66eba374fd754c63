import { layerNames } from '../../types/layers.ts'
import type { ExitCode, Command, Run } from '../command.ts'
import { annotatingFor } from '../annotating.ts'
import { parseList, readingOptions } from '../options.ts'
import type { InputOptions } from '../options.ts'
import { readArticles } from '../readArticles.ts'
import { UsageError } from '../usageError.ts'
import { write } from '../output.ts'

interface Options extends InputOptions {
  readonly layers?: readonly string[]
}

export const annotate: Command<Options> = {
  name: 'annotate',
  summary: 'everything that digest finds, one JSON line an article, for scripts and for digest itself',
  operands: '[paths...]',
  options: [
    {
      flags: '--layers <names>',
      description: 'only these layers and what they need: entities,quotes',
      parse: parseList,
      items: layerNames,
    },
    ...readingOptions,
  ],
  examples: [
    ['annotate news/ > news.jsonl', 'work once, then ask: digest quotes news.jsonl'],
    [
      "annotate - --layers entities < stories.jsonl | jq -c '[.id, (.entities | length)]'",
      'in a pipe, one line in, one line out',
    ],
  ],
  run: annotateArticles,
}

async function annotateArticles(run: Run<Options>): Promise<ExitCode> {
  const library = await import('../../index.ts')
  const layers = layersOf(run.options, library.layerNames)
  const { io } = run
  const options = { ...run.options, format: 'jsonl' } as const
  const reading = await readArticles({ ...run, options }, { keepsAll: true })
  const annotating = await annotatingFor(run.options)
  for await (const article of annotating(reading.articles, layers)) {
    const isFailure = 'error' in article
    if (isFailure) await reading.onFailure(article)
    await write(io.stdout, isFailure ? library.renderFailure(article) : library.renderArticle(article))
  }
  return reading.exitCode()
}

function layersOf<Name extends string>({ layers }: Options, known: readonly Name[]): readonly Name[] {
  if (layers === undefined) return known
  return layers.map((asked) => {
    const layer = known.find((name) => name === asked)
    if (layer === undefined)
      throw new UsageError(`no layer “${asked}”`, `Choose from: ${known.join(', ')}.`, 'unknown-choice')
    return layer
  })
}
