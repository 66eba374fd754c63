import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import { parseCount } from '../parseArguments.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly sentences?: number
  readonly words?: number
  readonly combined?: true
  readonly about?: string
}

export const summary: Command<Options> = {
  name: 'summary',
  summary: 'the sentences that say most, of each article or of all together',
  operands: '[paths...]',
  options: [
    { flags: '--sentences <n>', description: 'how many sentences', parse: parseCount, fallback: '3', setting: true },
    { flags: '--words <n>', description: 'at most this many words; wins over --sentences', parse: parseCount },
    { flags: '--combined', description: 'one summary of all articles, without repeats' },
    shared.about,
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['summary --sentences 1', 'one sentence of each article'],
    ['summary --combined --words 100', 'the whole story in a hundred words, each sentence with its article'],
  ],
  run: (run) =>
    answer(run, ({ summarize }, corrections) => {
      const { sentences = 3, words = null, combined = false, about = null } = run.options
      return summarize({ sentences, words, combined, about, corrections })
    }),
}
