import { graphFormats, networkUnits } from '../../types/choices.ts'
import type { GraphFormat, NetworkUnit } from '../../types/choices.ts'
import type { Network } from '../../index.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { printGraph } from '../graphOption.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import { parseCount } from '../parseArguments.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'

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
      description: 'print a graph for other programs, or as a picture (svg)',
      choices: graphFormats,
    },
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['network --least 3', 'pairs that meet in at least three sentences'],
    ['network news/ --graph svg --output who.svg', 'a picture of the 40 names that occur most'],
    ['network news/ --top 40 --graph dot | dot -Tpdf > who.pdf', '40 pairs by Graphviz, for print'],
  ],
  run(run) {
    const { within = 'sentence', least = 1, top = null, person = null, sort } = run.options
    const graphs = printGraph(run, async (data, library, graph) => {
      const network = data as Network
      if (graph === 'svg') return library.networkChart(network, { standalone: true })
      return { dot: library.renderDot, graphml: library.renderGraphml, mermaid: library.renderMermaid }[graph](network)
    })
    return answer(
      run,
      ({ buildNetwork }, corrections) => buildNetwork({ within, least, top, person, sort, corrections }),
      graphs,
    )
  },
}
