import type { Command, Run } from '../command.ts'
import { say } from '../output.ts'
import { UsageError } from '../usageError.ts'

export const mcp: Command = {
  name: 'mcp',
  summary: 'the answers as tools for an assistant (Model Context Protocol), which reads these paths alone',
  operands: '[paths...]',
  options: [],
  examples: [['mcp news/', 'what an assistant starts: it speaks on standard input and output']],
  async run(run) {
    if (run.io.output !== undefined)
      throw new UsageError('an assistant listens to standard output', 'Leave out --output.')
    const { StdioServerTransport } = await sdk()
    const { bundledArticles } = await import('../../index.ts')
    const { serveTools } = await import('../mcp/serveTools.ts')
    const roots = run.operands.length > 0 ? run.operands : [bundledArticles()]
    const stdin = run.io.stdin()
    const transport = new StdioServerTransport(stdin, run.io.stdout)
    // It doesn't notice itself that nobody is left.
    stdin.once('end', () => void transport.close())
    stdin.once('close', () => void transport.close())
    await sayWhatIsRead(run, roots)
    await serveTools(run, roots, transport)
    return 0
  },
}

const sayWhatIsRead = ({ io, operands }: Run<never>, roots: readonly string[]): Promise<void> =>
  say(io, `digest: serving ${operands.length > 0 ? roots.join(', ') : 'the bundled articles; name your own'}`)

/** Few need it, and it is larger than all of digest: who does installs it beside it. */
async function sdk(): Promise<typeof import('@modelcontextprotocol/sdk/server/stdio.js')> {
  try {
    return await import('@modelcontextprotocol/sdk/server/stdio.js')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    throw new UsageError(
      'digest mcp needs the SDK of the Model Context Protocol',
      'npm install @modelcontextprotocol/sdk (beside article-digest)',
      'missing-package',
      { cause: error },
    )
  }
}
