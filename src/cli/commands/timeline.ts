import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { inputOptions, outputOptions } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, OutputOptions {
  readonly byArticle?: true
}

export const timeline: Command<Options> = {
  name: 'timeline',
  summary: 'what happened when: every dated statement, the earliest first',
  operands: '[paths...]',
  options: [{ flags: '--by-article', description: 'one article after the other' }, ...inputOptions, ...outputOptions],
  examples: [
    ['timeline', 'all articles together'],
    ["timeline news/ --json | jq -r '.[] | select(.date != null) | [.date, .text] | @tsv'", 'dates and sentences'],
  ],
  run: (run) => answer(run, ({ buildTimeline }) => buildTimeline({ byArticle: run.options.byArticle ?? false })),
}
