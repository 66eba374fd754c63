import type { Command } from './command.ts'
import { annotate } from './commands/annotate.ts'
import { cache } from './commands/cache.ts'
import { changes } from './commands/changes.ts'
import { compare } from './commands/compare.ts'
import { context } from './commands/context.ts'
import { entities } from './commands/entities.ts'
import { completion } from './commands/completion.ts'
import { config } from './commands/config.ts'
import { evaluate } from './commands/evaluate.ts'
import { explain } from './commands/explain.ts'
import { figures } from './commands/figures.ts'
import { help } from './commands/help.ts'
import { keywords } from './commands/keywords.ts'
import { man } from './commands/man.ts'
import { mcp } from './commands/mcp.ts'
import { merge } from './commands/merge.ts'
import { network } from './commands/network.ts'
import { quotes } from './commands/quotes.ts'
import { report } from './commands/report.ts'
import { read } from './commands/read.ts'
import { schema } from './commands/schema.ts'
import { sources } from './commands/sources.ts'
import { summary } from './commands/summary.ts'
import { timeline } from './commands/timeline.ts'
import { train } from './commands/train.ts'
import { watch } from './commands/watch.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  summary,
  read,
  entities,
  quotes,
  sources,
  figures,
  keywords,
  compare,
  changes,
  timeline,
  context,
  network,
  explain,
  report,
  watch,
  mcp,
  merge,
  annotate,
  evaluate,
  train,
  schema,
  config,
  cache,
  completion,
  man,
  help,
]
