import { answer, printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { inputOptions, outputOptions, parseCount } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'
import { readArticles } from '../readArticles.ts'

interface Options extends InputOptions, OutputOptions {
  readonly top?: number
  readonly against?: string
}

const mostByDefault = 20

export const keywords: Command<Options> = {
  name: 'keywords',
  summary: 'what the articles are about: their key phrases, best first',
  operands: '[paths...]',
  options: [
    { flags: '--top <n>', description: 'how many', parse: parseCount, fallback: String(mostByDefault), setting: true },
    { flags: '--against <path>', description: 'what is typical of these articles compared with those' },
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
      ? answer(run, ({ rankKeywords }) => rankKeywords({ top: run.options.top ?? mostByDefault }))
      : contrast(run, run.options.against),
}

async function contrast(run: Run<Options>, against: string): Promise<ExitCode> {
  const { collect, contrastKeywords } = await import('../../index.ts')
  const top = run.options.top ?? mostByDefault
  const here = contrastKeywords({ side: 'these', top })
  const there = contrastKeywords({ side: 'those', top })
  const readings = [await readArticles(run), await readArticles({ ...run, operands: [against] })] as const
  const these = await collect(readings[0].articles, here)
  const those = await collect(readings[1].articles, there)
  const codes = readings.map((reading) => reading.exitCode())
  if (codes.includes(2)) return 2
  await printResult(here.finish(here.merge(these, those)), run.options, run.io)
  return codes.includes(3) ? 3 : 0
}
