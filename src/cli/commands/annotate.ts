import { layerNames } from '../../types/layers.ts'
import type { LayerName } from '../../types/layers.ts'
import type { ExitCode, Command, Run } from '../command.ts'
import { annotatingFor } from '../annotating.ts'
import { collectGarbage } from '../collectGarbage.ts'
import { FileOutput } from '../fileOutput.ts'
import { growHeapSlowly } from '../growHeapSlowly.ts'
import type { Io } from '../io.ts'
import { readingOptions } from '../options.ts'
import { parseList } from '../parseArguments.ts'
import type { InputOptions } from '../options.ts'
import { exitCodeOf, readArticles } from '../readArticles.ts'
import type { Reading } from '../readArticles.ts'
import { withoutKept } from '../resume.ts'
import { UsageError } from '../usageError.ts'
import { write } from '../output.ts'

interface Options extends InputOptions {
  readonly layers?: readonly string[]
  readonly resume?: true
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
    {
      flags: '--resume',
      description: 'keep what an interrupted run with the same --output and the same inputs has done, and go on there',
    },
    ...readingOptions,
  ],
  examples: [
    ['annotate news/ > news.jsonl', 'work once, then ask: digest quotes news.jsonl'],
    ['annotate news/ --output news.jsonl --resume', 'go on where such a run was interrupted'],
    [
      "annotate - --layers entities < stories.jsonl | jq -c '[.id, (.entities | length)]'",
      'in a pipe, one line in, one line out',
    ],
  ],
  run: annotateArticles,
}

/** Behind so many articles memory matters more than the time that looking after it takes. */
const longInput = 1000
/** There, what is no longer used is freed behind so many characters. */
const charactersBetween = 1 << 21

async function annotateArticles(run: Run<Options>): Promise<ExitCode> {
  const library = await import('../../index.ts')
  const layers = layersOf(run.options, library.layerNames)
  const { io } = run
  const options = { ...run.options, format: 'jsonl' } as const
  const reading = await readArticles({ ...run, options }, { keepsAll: true })
  const annotating = await annotatingFor(run.options, io)
  const articles = run.options.resume === true ? resumed(reading, io, layers) : reading.articles
  let count = 0
  let characters = 0
  for await (const article of annotating(articles, layers)) {
    if (++count === longInput) growHeapSlowly()
    const isFailure = 'error' in article
    characters += isFailure ? 0 : article.text.length
    if (count > longInput && characters > charactersBetween) {
      collectGarbage()
      characters = 0
    }
    if (isFailure) await reading.onFailure(article)
    await write(io.stdout, isFailure ? library.renderFailure(article) : library.renderArticle(article))
  }
  return exitCodeOf(reading.account())
}

/** The articles that the file named by --output does not have yet. */
function resumed({ articles, onFailure }: Reading, { stdout, output }: Io, layers: readonly LayerName[]) {
  if (output === undefined || !(stdout instanceof FileOutput && stdout.isFile))
    throw new UsageError('--resume goes on with a file', 'Name it with --output.')
  return withoutKept(articles, stdout, layers, async (kept) => {
    if ('error' in kept) await onFailure(kept)
  })
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
