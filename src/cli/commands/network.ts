import { graphFormats, networkUnits } from '../../types/choices.ts'
import type { GraphFormat, NetworkUnit } from '../../types/choices.ts'
import type { Network } from '../../index.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, parseCount, shared } from '../options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { write } from '../output.ts'
import { UsageError } from '../usageError.ts'

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
  run(run) {
    const { within = 'sentence', least = 1, top = null, person = null, sort, graph } = run.options
    const { json, fields, table } = run.options
    if (graph !== undefined && (json ?? fields ?? table) !== undefined)
      throw new UsageError('--graph is a format of its own', 'Leave out --json, --fields and --table, or --graph.')
    return answer(
      run,
      ({ buildNetwork }, corrections) => buildNetwork({ within, least, top, person, sort, corrections }),
      graph && {
        print: async ({ data }, { renderDot: dot, renderGraphml: graphml, renderMermaid: mermaid }) =>
          write(run.io.stdout, { dot, graphml, mermaid }[graph](data as Network)),
      },
    )
  },
}
