import type { ArticleGrouping } from '../../types/choices.ts'
import { answer } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { UsageError } from '../usageError.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly by?: ArticleGrouping
  readonly sort?: string
  readonly top?: number
  readonly against?: string
}

const usualTop = 20

export const keywords: Command<Options> = {
  name: 'keywords',
  summary: 'what the articles are about: their key phrases, best first',
  operands: '[paths...]',
  options: [
    { ...shared.topOfEach, fallback: String(usualTop) },
    shared.by,
    { ...shared.sort, choices: ['score', 'count', 'articles', 'phrase'] },
    { flags: '--against <path>', description: 'what is typical of these articles compared with those' },
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['keywords --top 10', 'the ten phrases that say most'],
    ["keywords news/ --json | jq -r '.[].phrase'", 'the phrases alone, one a line'],
    ['keywords monday/ --against sunday/', 'what is new today'],
  ],
  run: async (run) =>
    run.options.against === undefined
      ? answer(run, ({ rankKeywords }, corrections) => {
          const { top, by = null, sort } = run.options
          return rankKeywords({ top, usualTop, by, sort, corrections })
        })
      : contrast(run, run.options.against),
}

function contrast(run: Run<Options>, against: string): Promise<ExitCode> {
  const { top, sort, by } = run.options
  if (by !== undefined) throw new UsageError('--against and --by don’t go together', 'Leave out one of them.')
  const sides = ['these', 'those'] as const
  return answer(
    run,
    ({ contrastKeywords }, corrections, set) =>
      contrastKeywords({ side: sides[set]!, top, usualTop, sort, corrections }),
    { sets: [run.operands, [against]] },
  )
}
