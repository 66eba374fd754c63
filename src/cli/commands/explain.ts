import { answer, printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { inputOptions, namesOptions, outputOptions } from '../options.ts'
import type { InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { readArticles } from '../readArticles.ts'

type Options = InputOptions & NamesOptions & OutputOptions

export const explain: Command<Options> = {
  name: 'explain',
  summary: 'why these names are one entity, or why a quote has this speaker',
  operands: '<name-or-quote> [paths...]',
  options: [...namesOptions, ...inputOptions, ...outputOptions],
  examples: [
    ['explain Lee news/', 'which rule joined which name, with the sentence'],
    ["explain 'port-strike#2' news/", 'what was considered for the cue and the speaker of one quote, by its id'],
  ],
  run: (run) => {
    const [asked = '', ...operands] = run.operands
    if (/#\d+$/.test(asked)) return explainOne({ ...run, operands }, asked)
    return answer({ ...run, operands }, ({ explainEntity }, corrections) => explainEntity(asked, { corrections }))
  },
}

/** The first quote of that id: ids of articles may repeat. */
async function explainOne(run: Run<Options>, id: string): Promise<ExitCode> {
  const { annotate, explainQuote } = await import('../../index.ts')
  const reading = await readArticles(run)
  for await (const article of reading.articles) {
    if (!id.startsWith(`${article.id}#`)) continue
    const found = explainQuote(annotate(article, ['mentions', 'entities', 'references', 'quotes']), id)
    if (found.data === null) continue
    await printResult(found, run.options, run.io)
    return reading.exitCode()
  }
  await printResult(
    { data: null, tables: [], notes: [`no article here has a quote ${id}; digest quotes --fields id lists them`] },
    run.options,
    run.io,
  )
  return reading.exitCode()
}
