import { graphFormats, networkUnits } from '../../types/choices.ts'
import type { GraphFormat, NetworkUnit } from '../../types/choices.ts'
import { annotatingFor } from '../annotating.ts'
import { printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, parseCount, shared } from '../options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { readChosen } from '../readChosen.ts'
import { readCorrections } from '../readDataFile.ts'
import { write } from '../output.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly person?: string
  readonly sort?: string
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
    shared.person,
    shared.top,
    { ...shared.sort, choices: ['count', 'pmi'], fallback: 'count' },
    {
      flags: '--graph <format>',
      description: 'print a graph for other programs',
      choices: graphFormats,
    },
    ...choiceOptions,
    ...namesOptions,
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
  const { within = 'sentence', least = 1, top = null, person = null, sort, graph } = run.options
  const corrections = await readCorrections(run.options)
  const reading = await readChosen(run)
  const question = library.buildNetwork({ within, least, top, person, sort, corrections })
  const asking = { corrections, annotating: await annotatingFor(run.options, run.io), onFailure: reading.onFailure }
  const result = await library.aggregate(reading.articles, question, asking)
  const code = reading.exitCode()
  const { renderDot: dot, renderGraphml: graphml, renderMermaid: mermaid } = library
  if (code === 2) return code
  if (graph === undefined) await printResult(result, run.options, run.io)
  else await write(run.io.stdout, { dot, graphml, mermaid }[graph](result.data))
  return code
}
