import { contextOrders } from '../../types/choices.ts'
import type { ContextOrder } from '../../types/choices.ts'
import { answer } from '../answer.ts'
import type { Command, Run } from '../command.ts'
import { widthOf } from '../io.ts'
import { formatOf } from '../answerFormat.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import { parseCount } from '../parseArguments.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly sort?: ContextOrder
  readonly width?: number
  readonly top?: number
}

export const context: Command<Options> = {
  name: 'context',
  summary: 'every place that names a word, phrase or person, with what stands around it',
  operands: '<term> [paths...]',
  options: [
    {
      flags: '--sort <order>',
      description: 'as they stand, or by the words on that side',
      choices: contextOrders,
      fallback: 'text',
      setting: true,
    },
    {
      flags: '--width <n>',
      description: 'characters on either side',
      parse: parseCount,
      fallback: 'what the terminal has room for',
      setting: true,
    },
    shared.top,
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['context Lee news/', 'under all names, and where “she” stands for her'],
    ["context 'trade deal' news/ --sort right", 'what comes after the words'],
  ],
  run: (run) => {
    const [term = '', ...operands] = run.operands
    const { sort = 'text', width = roomAside(run), top = null } = run.options
    return answer({ ...run, operands }, ({ findContexts }, corrections) =>
      findContexts(term, { sort, top, width, corrections }),
    )
  },
}

/** A table has room for half a line on each side at most; programs, and parts, get the same at any width. */
function roomAside({ options, io }: Run<Options>): number {
  return formatOf(options) === 'table' && options.partial !== true
    ? Math.max(20, Math.floor(widthOf(io) / 2))
    : usualWidth
}

const usualWidth = 60
