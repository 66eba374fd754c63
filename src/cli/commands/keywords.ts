import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { inputOptions, outputOptions, parseCount } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, OutputOptions {
  readonly top?: number
}

export const keywords: Command<Options> = {
  name: 'keywords',
  summary: 'what the articles are about: their key phrases, best first',
  operands: '[paths...]',
  options: [
    { flags: '--top <n>', description: 'how many', parse: parseCount, fallback: '20' },
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['keywords --top 10', 'the ten phrases that say most'],
    ["keywords news/ --json | jq -r '.[].phrase'", 'the phrases alone, one a line'],
  ],
  run: (run) => answer(run, ({ rankKeywords }) => rankKeywords({ top: run.options.top ?? 20 })),
}
