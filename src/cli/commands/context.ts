import { contextOrders } from '../../types/choices.ts'
import type { ContextOrder } from '../../types/choices.ts'
import { answer } from '../answer.ts'
import type { Command, Run } from '../command.ts'
import { widthOf } from '../io.ts'
import { formatOf, inputOptions, outputOptions, parseCount } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, OutputOptions {
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
    { flags: '--top <n>', description: 'how many lines', parse: parseCount, setting: true },
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
    return answer({ ...run, operands }, ({ findContexts }) => findContexts(term, { sort, top, width }))
  },
}

/** A table leaves each side what article and keyword don't take; programs get the same at any width. */
function roomAside({ options, io }: Run<Options>): number {
  return formatOf(options) === 'table' ? Math.max(20, Math.floor((widthOf(io) - articleAndKeyword) / 2)) : usualWidth
}

const articleAndKeyword = 44
const usualWidth = 60
