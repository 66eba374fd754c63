import { sourceGroupings } from '../../types/choices.ts'
import type { SourceGrouping } from '../../types/choices.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { confidenceOption, inputOptions, namesOptions, outputOptions, parseCount } from '../options.ts'
import type { InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, NamesOptions, OutputOptions {
  readonly by?: SourceGrouping
  readonly top?: number
  readonly minConfidence?: number
}

export const sources: Command<Options> = {
  name: 'sources',
  summary: 'who is quoted: role, gender and how many of all the words quoted',
  operands: '[paths...]',
  options: [
    { flags: '--by <group>', description: 'count together', choices: sourceGroupings, fallback: 'source' },
    { flags: '--top <n>', description: 'only the n with most words', parse: parseCount, setting: true },
    confidenceOption,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['sources news/', 'who gets how many words, named or not'],
    ['sources news/ --by gender', 'women and men'],
    ["sources news/ --json | jq -r '.[] | [.source, .affiliation, .gender, .words] | @tsv'", 'for a spreadsheet'],
  ],
  run: (run) =>
    answer(run, ({ countSources }, corrections) => {
      const { by = 'source', top = null, minConfidence } = run.options
      return countSources({ by, top, minConfidence, corrections })
    }),
}
