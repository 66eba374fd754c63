import { printResult } from '../answer.ts'
import type { Command, Run } from '../command.ts'
import { evaluationOfNames, evaluationOfQuotes } from '../evaluations.ts'
import { outputOptions } from '../options.ts'
import { parseCount } from '../parseArguments.ts'
import type { OutputOptions } from '../options.ts'
import { UsageError } from '../usageError.ts'

interface Options extends OutputOptions {
  readonly predicted?: string
  readonly model?: string
  readonly errors?: number
}

export const evaluate: Command<Options> = {
  name: 'evaluate',
  summary: 'how good the names or quotes are, on texts that people have marked, and the worst errors',
  operands: '<task> <gold-file>',
  choices: () => ['entities', 'quotes'],
  options: [
    {
      flags: '--predicted <file>',
      description: 'what annotate printed for these texts',
      fallback: 'digest reads them itself',
    },
    { flags: '--model <folder>', description: 'entities: a model that train made, in place of digest’s own' },
    { flags: '--errors <n>', description: 'how many errors', parse: parseCount, fallback: '20' },
    ...outputOptions,
  ],
  examples: [
    ['evaluate entities gold.jsonl', 'JSONL with id, text and entities: precision, recall and F1 by type'],
    ['evaluate quotes gold.jsonl --table calibration', 'how far confidence can be believed'],
  ],
  async run(run: Run<Options>) {
    const [task = '', gold = ''] = run.operands
    const { predicted, model, errors = 20 } = run.options
    if (task !== 'entities' && task !== 'quotes')
      throw new UsageError(`nothing to evaluate for “${task}”`, 'Evaluate entities or quotes.', 'unknown-choice')
    const evaluation =
      task === 'entities' ? evaluationOfNames(gold, predicted, model) : evaluationOfQuotes(gold, predicted)
    const result = await evaluation
    const tables = result.tables.map((table) => {
      const more = table.rows.length - errors
      if (table.name !== 'errors' || more <= 0) return table
      return { ...table, rows: table.rows.slice(0, errors), left: { rows: more, option: '--errors' } }
    })
    await printResult({ ...result, tables }, run.options, run.io)
    return 0
  },
}
