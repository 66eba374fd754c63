import { statSync } from 'node:fs'
import type { NewsItem } from '../../index.ts'
import type { Command, Run } from '../command.ts'
import { paintFor, widthOf } from '../io.ts'
import { inputOptions, namesOptions, partialOption } from '../options.ts'
import { write } from '../output.ts'
import { UsageError } from '../usageError.ts'
import type { WatchOptions } from '../watch/readKept.ts'

export const watch: Command<WatchOptions> = {
  name: 'watch',
  summary: 'what is new in a folder as files come: stories, disagreements, names, people quoted',
  operands: '<folder>',
  options: [
    { flags: '--json', description: 'one JSON line for each thing that is new' },
    { flags: '--report <file>', description: 'make this page anew each time, as digest report does' },
    ...namesOptions,
    ...inputOptions.filter((option) => option !== partialOption),
  ],
  examples: [
    ['watch news/', 'goes on until Ctrl-C'],
    ['watch news/ --json | jq .event', 'for scripts'],
  ],
  async run(run) {
    const [folder = ''] = run.operands
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new UsageError(`${folder} is no folder`, 'Name the folder that articles come to.', 'unreadable')
    if (run.io.output !== undefined)
      throw new UsageError('watch has no end, and --output writes an answer whole', 'Use > FILE or --report FILE.')
    const { watchFolder } = await import('../watch/watchFolder.ts')
    return watchFolder(run, folder, await tellerOf(run))
  },
}

async function tellerOf({ options, io }: Run<WatchOptions>): Promise<(news: readonly NewsItem[]) => Promise<void>> {
  const { renderLine, renderNews } = await import('../../index.ts')
  if (options.json === true) return (news) => write(io.stdout, news.map(renderLine).join(''))
  const paint = await paintFor(io)
  return (news) => write(io.stdout, renderNews(news, { time: timeNow(), width: widthOf(io), paint }))
}

const timeNow = (): string => new Date().toTimeString().slice(0, 5)
