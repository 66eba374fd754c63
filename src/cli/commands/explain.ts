import { answer, printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { findArticle } from '../findArticle.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions } from '../options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { exitCodeOf } from '../readArticles.ts'
import { readChosen } from '../readChosen.ts'
import { UsageError } from '../usageError.ts'

type Options = InputOptions & ChoiceOptions & NamesOptions & OutputOptions

export const explain: Command<Options> = {
  name: 'explain',
  summary: 'why these names are one entity, or why a quote has this speaker',
  operands: '<name-or-quote> [paths...]',
  options: [...choiceOptions, ...namesOptions, ...inputOptions, ...outputOptions],
  examples: [
    ['explain Lee news/', 'which rule joined which name, with the sentence'],
    ["explain 'port-strike#2' news/", 'what was considered for the cue and the speaker of one quote, by its id'],
    ['explain port-t#2 news/', 'the same by the short id that quotes shows'],
  ],
  run: (run) => {
    const [asked = '', ...operands] = run.operands
    if (/#\d+$/.test(asked)) return explainOne({ ...run, operands }, asked)
    return answer({ ...run, operands }, ({ explainEntity }, corrections) => explainEntity(asked, { corrections }))
  },
}

/** The quote of that id in the first article of its name: ids of articles may repeat. */
async function explainOne(run: Run<Options>, id: string): Promise<ExitCode> {
  if (run.options.partial === true)
    throw new UsageError('a quote is explained from its article: there are no parts of it', 'Leave out --partial.')
  const { annotate, explainQuote } = await import('../../index.ts')
  const reading = await readChosen(run)
  const number = id.slice(id.lastIndexOf('#'))
  const { article, notes } = await findArticle(reading, id.slice(0, -number.length))
  const layers = ['mentions', 'entities', 'references', 'quotes'] as const
  const found = article && explainQuote(annotate(article, layers), article.id + number)
  const none = `no article here has a quote ${id}; digest quotes --fields id lists them`
  const missing = { data: null, tables: [], notes: notes.length > 0 ? notes : [none] }
  await printResult(found?.data == null ? missing : found, run.options, run.io)
  return exitCodeOf(reading.account())
}
