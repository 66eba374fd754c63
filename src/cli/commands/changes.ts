import { changeChoices } from '../../types/choices.ts'
import type { ChangeChoice } from '../../types/choices.ts'
import { annotatingFor } from '../annotating.ts'
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
  const question = listChanges('new', { only, top })
  const readings = [
    await readArticles({ ...run, operands: [before] }),
    await readArticles({ ...run, operands: [after] }),
  ] as const
  const annotating = await annotatingFor(run.options)
  const old = await collect(readings[0].articles, listChanges('old'), { ...readings[0], annotating })
  const fresh = await collect(readings[1].articles, question, { ...readings[1], annotating })
  const codes = readings.map((reading) => reading.exitCode())
  if (codes.includes(2)) return 2
  await printResult(question.finish(question.merge(old, fresh)), run.options, run.io)
  return codes.includes(3) ? 3 : 0
}
