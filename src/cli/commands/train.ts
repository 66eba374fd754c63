import { constants, promises } from 'node:fs'
import { join } from 'node:path'
import type { Command, ExitCode, Run } from '../command.ts'
import { parseCount } from '../parseArguments.ts'
import { say, write } from '../output.ts'
import { readDataFile } from '../readDataFile.ts'
import { goldQuotes, readRecords } from '../readRecords.ts'
import { UsageError } from '../usageError.ts'

interface Options {
  readonly out: string
  readonly seed?: number
  readonly epochs?: number
  readonly parts?: number
}

export const train: Command<Options> = {
  name: 'train',
  summary: 'learn names or quotes from texts that people have marked',
  operands: '<task> <files...>',
  choices: () => ['entities', 'quotes'],
  options: [
    { flags: '--out <folder>', description: 'where the model goes', required: true },
    {
      flags: '--seed <n>',
      description: 'the same seed and files give the same bytes',
      parse: parseCount,
      fallback: '1',
    },
    { flags: '--epochs <n>', description: 'entities: passes over the files', parse: parseCount, fallback: '6' },
    {
      flags: '--parts <n>',
      description: 'quotes: parts that take turns in being held apart',
      parse: parseCount,
      fallback: '3',
    },
  ],
  examples: [
    ['train entities news.bio.gz wiki.bio.gz --out my-names', 'BIO files; the first matters most'],
    ['train quotes polnear-train.jsonl.gz --out my-quotes', 'JSONL with id, text and quotes'],
  ],
  async run(run) {
    const [task = '', ...files] = run.operands
    if (task !== 'entities' && task !== 'quotes')
      throw new UsageError(`nothing to train for “${task}”`, 'Train entities or quotes.', 'unknown-choice')
    // Before the work of an hour: whoever can't be written to says so here.
    await promises.mkdir(run.options.out, { recursive: true })
    await promises.access(run.options.out, constants.W_OK)
    return save(await (task === 'entities' ? trainNames(files, run) : trainSpeech(files, run)), task, files, run)
  },
}

const bioLine = /^\S+\t(?:O|[BI]-\S+)(?:\t|\r?$)/m

type ModelFiles = ReadonlyMap<string, Uint8Array>

async function trainNames(paths: readonly string[], { options, io }: Run<Options>): Promise<ModelFiles> {
  const { trainEntityModel } = await import('../../training/index.ts')
  const files = await Promise.all(paths.map(async (path) => ({ name: path, text: await readDataFile(path) })))
  const other = files.find(({ text }) => !bioLine.test(text))
  if (other !== undefined)
    throw new UsageError(
      `${other.name} is no BIO file`,
      'Every line has a token, a tab and a tag such as B-PER or O.',
      'bad-record',
    )
  const { seed = 1, epochs = 6 } = options
  const onProgress = (epoch: number, loss: number): void =>
    void say(io, `digest: epoch ${epoch} of ${epochs}: loss ${loss.toFixed(4)}`)
  return trainEntityModel(files, { seed, epochs, emphasis: 3, onProgress })
}

async function trainSpeech(paths: readonly string[], { options, io }: Run<Options>): Promise<ModelFiles> {
  const { trainQuotes } = await import('../../training/index.ts')
  const lists = await Promise.all(paths.map((path) => readRecords<QuoteArticle>(path, goldQuotes)))
  const { seed = 1, parts = 3 } = options
  const articles = lists.flat()
  const marked = articles.filter(({ quotes }) => quotes.length > 0).length
  if (marked < 2 * parts)
    throw new UsageError(
      `only ${marked} of these articles have quotes`,
      `Learning in ${parts} parts takes ${2 * parts} at least, and hundreds to be any good.`,
      'too-few',
    )
  return trainQuotes(articles, { seed, parts, onProgress: (message) => void say(io, `digest: ${message}`) })
}

type QuoteArticle = import('../../training/index.ts').GoldArticle

async function save(model: ModelFiles, task: string, paths: readonly string[], run: Run<Options>): Promise<ExitCode> {
  const { out, seed = 1, epochs = 6, parts = 3 } = run.options
  const settings = task === 'entities' ? `seed ${seed}, ${epochs} epochs` : `seed ${seed}, ${parts} parts`
  const card = [
    `# A model for ${task}, English`,
    `Trained by \`digest train ${task}\` (${settings}) on:`,
    paths.map((path) => `- ${path}`).join('\n'),
    'Whoever hands it on: say here what licence those texts have, how good it is (`digest evaluate`), and what it is not for.',
  ]
  for (const [name, bytes] of model) await promises.writeFile(join(out, name), bytes)
  await promises.writeFile(join(out, 'README.md'), `${card.join('\n\n')}\n`, { flag: 'wx' }).catch(keepCard)
  await write(run.io.stdout, `${[...model.keys(), 'README.md'].map((name) => join(out, name)).join('\n')}\n`)
  return 0
}

/** A model card that stands there already was written by a person. */
function keepCard(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
