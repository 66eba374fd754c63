import type { Report } from '../../index.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, confidenceOption, inputOptions, namesOptions } from '../options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions } from '../options.ts'
import { write } from '../output.ts'
import { UsageError } from '../usageError.ts'
import { version } from '../version.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions {
  readonly title?: string
  readonly minConfidence?: number
}

export const report: Command<Options> = {
  name: 'report',
  summary: 'one HTML page to look at and send on: who is in it, who says what, where articles disagree',
  operands: '[paths...]',
  options: [
    { flags: '--title <words>', description: 'the heading of the page' },
    confidenceOption,
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
  ],
  examples: [
    ['report --output report.html', 'the five bundled articles as a page: open it in a browser'],
    ['report news/ --title "The port strike" --output strike.html', 'a folder of articles'],
  ],
  async run(run) {
    const { title, minConfidence, partial } = run.options
    if (run.io.stdout.isTTY === true && partial !== true)
      throw new UsageError('a page is no reading for a terminal', 'Say where it goes: --output report.html.')
    return answer(run, ({ buildReport }, corrections) => buildReport({ minConfidence, corrections }), {
      print: async ({ data }, { renderReport }) =>
        write(
          run.io.stdout,
          await renderReport(data as Report, { title, version: version(), command: commandLine(run.options) }),
        ),
    })
  },
}

/** What was asked, without where: paths are nobody's business to whom the page is sent. */
function commandLine({ since, until, source, minConfidence, names }: Options): string {
  const asked = { since, until, source: source?.join(','), 'min-confidence': minConfidence }
  const flags = Object.entries(asked).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag} ${value}`]))
  return ['digest report', ...flags, ...(names === undefined ? [] : ['--names'])].join(' ')
}
