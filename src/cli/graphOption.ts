import type { Run } from './command.ts'
import type { Result } from '../index.ts'
import type { OutputOptions } from './options.ts'
import { write } from './output.ts'
import { UsageError } from './usageError.ts'

type Library = typeof import('../index.ts')

/** How an answer is printed that is asked for as a graph or a picture: as `print` of `answer` takes it. */
export function printGraph<Graph extends string>(
  { options, io }: Run<OutputOptions & { readonly graph?: Graph }>,
  draw: (data: Result['data'], library: Library, graph: Graph) => string | Promise<string>,
) {
  const { graph, json, fields, table } = options
  if (graph === undefined) return {}
  if ((json ?? fields ?? table) !== undefined)
    throw new UsageError('--graph is a format of its own', 'Leave out --json, --fields and --table, or --graph.')
  return {
    print: async ({ data }: Result, library: Library) => write(io.stdout, await draw(data, library, graph)),
  }
}
