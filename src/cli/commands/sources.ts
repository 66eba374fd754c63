import { sourceGroupings } from '../../types/choices.ts'
import type { SourceGrouping } from '../../types/choices.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, confidenceOption, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import { UsageError } from '../usageError.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly person?: string
  readonly by?: SourceGrouping
  readonly sort?: string
  readonly top?: number
  readonly minConfidence?: number
}

export const sources: Command<Options> = {
  name: 'sources',
  summary: 'who is quoted: role, gender and how many of all the words quoted',
  operands: '[paths...]',
  options: [
    shared.person,
    {
      ...shared.by,
      description: 'count together those of one gender, type, article, publication or period',
      choices: sourceGroupings,
      fallback: 'speaker',
    },
    shared.topOfEach,
    { ...shared.sort, choices: ['words', 'quotes', 'articles', 'source'] },
    confidenceOption,
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['sources news/', 'who gets how many words, named or not'],
    ['sources news/ --by gender', 'women and men'],
    ["sources news/ --json | jq -r '.[] | [.source, .affiliation, .gender, .words] | @tsv'", 'for a spreadsheet'],
  ],
  async run(run) {
    if (run.options.sort === 'source' && (run.options.by ?? 'speaker') !== 'speaker')
      throw new UsageError('nothing here to sort by source', 'With --by there are: words, quotes, articles.')
    return answer(run, ({ countSources }, corrections) => {
      const { person = null, by = 'speaker', top = null, sort, minConfidence } = run.options
      return countSources({ person, by, top, sort, minConfidence, corrections })
    })
  },
}
