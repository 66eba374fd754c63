import { graphFormats, networkUnits } from '../../types/choices.ts'
import type { GraphFormat, NetworkUnit } from '../../types/choices.ts'
import { printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { inputOptions, outputOptions, parseCount } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'
import { readArticles } from '../readArticles.ts'
import { write } from '../output.ts'

interface Options extends InputOptions, OutputOptions {
  readonly within?: NetworkUnit
  readonly least?: number
  readonly top?: number
  readonly graph?: GraphFormat
}

export const network: Command<Options> = {
  name: 'network',
  summary: 'who and what occurs together, and how much more often than by chance',
  operands: '[paths...]',
  options: [
    {
      flags: '--within <unit>',
      description: 'what they must stand in together',
      choices: networkUnits,
      fallback: 'sentence',
      setting: true,
    },
    { flags: '--least <n>', description: 'only pairs that meet at least so often', parse: parseCount, fallback: '1' },
    { flags: '--top <n>', description: 'only the n most frequent pairs', parse: parseCount, setting: true },
    {
      flags: '--graph <format>',
      description: 'print a graph for other programs',
      choices: graphFormats,
    },
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['network --least 3', 'pairs that meet in at least three sentences'],
    ['network news/ --top 40 --graph dot | dot -Tsvg > who.svg', 'a picture, by Graphviz'],
  ],
  run: connect,
}

async function connect(run: Run<Options>): Promise<ExitCode> {
  const library = await import('../../index.ts')
  const { within = 'sentence', least = 1, top = null, graph } = run.options
  const reading = await readArticles(run)
  const result = await library.aggregate(reading.articles, library.buildNetwork({ within, least, top }))
  const code = reading.exitCode()
  const { renderDot: dot, renderGraphml: graphml, renderMermaid: mermaid } = library
  if (code === 2) return code
  if (graph === undefined) await printResult(result, run.options, run.io)
  else await write(run.io.stdout, { dot, graphml, mermaid }[graph](result.data))
  return code
}
