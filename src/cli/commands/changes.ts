import { changeChoices } from '../../types/choices.ts'
import type { ChangeChoice } from '../../types/choices.ts'
import { printResult } from '../answer.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { inputOptions, outputOptions, parseSome, shared } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'
import { readArticles } from '../readArticles.ts'

interface Options extends InputOptions, OutputOptions {
  readonly only?: readonly ChangeChoice[]
  readonly top?: number
}

export const changes: Command<Options> = {
  name: 'changes',
  summary: 'what changed between two versions of an article, or of a folder of them',
  operands: '<old> <new>',
  options: [
    {
      flags: '--only <kinds>',
      description: 'only these changes, or those with these facts in them: headline,figure',
      parse: parseSome(changeChoices),
      items: changeChoices,
    },
    shared.top,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['changes monday/eruption.txt tuesday/eruption.txt', 'statements added, dropped and reworded, word by word'],
    ['changes monday/ tuesday/ --only figure,headline', 'of two folders, articles paired by id, address or likeness'],
  ],
  run: listThem,
}

async function listThem(run: Run<Options>): Promise<ExitCode> {
  const { collect, listChanges } = await import('../../index.ts')
  const { only = null, top = null } = run.options
  const [before = '', after = ''] = run.operands
  const old = await readArticles({ ...run, operands: [before] })
  const state = await collect(old.articles, listChanges('old'))
  const fresh = await readArticles({ ...run, operands: [after] })
  const question = listChanges('new', { only, top })
  const whole = question.merge(state, await collect(fresh.articles, question))
  const code = Math.max(old.exitCode(), fresh.exitCode()) as ExitCode
  if (code !== 2) await printResult(question.finish(whole), run.options, run.io)
  return code
}
