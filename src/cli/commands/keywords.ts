import type { ArticleGrouping } from '../../types/choices.ts'
import { annotatingFor } from '../annotating.ts'
import { answer, printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { readChosen } from '../readChosen.ts'
import { readCorrections } from '../readDataFile.ts'
import { UsageError } from '../usageError.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly by?: ArticleGrouping
  readonly sort?: string
  readonly top?: number
  readonly against?: string
}

const mostByDefault = 20

export const keywords: Command<Options> = {
  name: 'keywords',
  summary: 'what the articles are about: their key phrases, best first',
  operands: '[paths...]',
  options: [
    { ...shared.top, fallback: String(mostByDefault) },
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
  run: (run) =>
    run.options.against === undefined
      ? answer(run, ({ rankKeywords }, corrections) => {
          const { top = mostByDefault, by = null, sort } = run.options
          return rankKeywords({ top, by, sort, corrections })
        })
      : contrast(run, run.options.against),
}

async function contrast(run: Run<Options>, against: string): Promise<ExitCode> {
  const { collect, contrastKeywords } = await import('../../index.ts')
  const { top = mostByDefault, sort, by } = run.options
  if (by !== undefined) throw new UsageError('--against and --by don’t go together', 'Leave out one of them.')
  const corrections = await readCorrections(run.options)
  const here = contrastKeywords({ side: 'these', top, sort, corrections })
  const there = contrastKeywords({ side: 'those', top, sort, corrections })
  const readings = [await readChosen(run), await readChosen({ ...run, operands: [against] })] as const
  const annotating = await annotatingFor(run.options, run.io)
  const these = await collect(readings[0].articles, here, { ...readings[0], annotating })
  const those = await collect(readings[1].articles, there, { ...readings[1], annotating })
  const codes = readings.map((reading) => reading.exitCode())
  if (codes.includes(2)) return 2
  await printResult(here.finish(here.merge(these, those)), run.options, run.io)
  return codes.includes(3) ? 3 : 0
}
