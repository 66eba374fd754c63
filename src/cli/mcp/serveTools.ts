import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { reasonOf } from '../../algorithms/systemErrors.ts'
import { packageRoot } from '../../models/packageRoot.ts'
import type { Answers } from '../answers.ts'
import type { Command, Run } from '../command.ts'
import { say } from '../output.ts'
import { UsageError } from '../usageError.ts'
import { version } from '../version.ts'
import { answerTool } from './answerTool.ts'
import { problemWith, toolInput } from './toolInput.ts'
import type { ToolInput } from './toolInput.ts'

/** Commands that answer a question about articles, in the order in which an assistant reads of them. */
const toolNames: readonly (keyof Answers)[] = [
  ...(['summary', 'read', 'entities', 'quotes', 'sources', 'figures', 'keywords'] as const),
  ...(['compare', 'changes', 'timeline', 'context', 'network', 'explain'] as const),
]

interface Tool {
  readonly command: Command
  readonly input: ToolInput
}

/**
 * Answers the calls of one assistant until it leaves: the commands as tools of the Model Context Protocol
 * (https://modelcontextprotocol.io/specification), by its own SDK. What is asked wrongly is answered with what is
 * wrong, so that the assistant can ask again; a call that it cancels ends between two articles.
 * @param roots what may be read
 */
export async function serveTools(run: Run<never>, roots: readonly string[], transport: Transport): Promise<void> {
  const { McpServer } = await import('@modelcontextprotocol/sdk/server/mcp.js')
  const { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } =
    await import('@modelcontextprotocol/sdk/types.js')
  const { io, commands } = run
  const tools = new Map(
    toolNames.flatMap((name): [string, Tool][] =>
      commands
        .filter((command) => command.name === name)
        .map((command) => [name, { command, input: toolInput(command) }]),
    ),
  )
  // The schemas are JSON Schema already, which McpServer's own register does not take.
  const { server } = new McpServer(
    { name: 'digest', version: version() },
    { capabilities: { tools: {} }, instructions: `News articles in ${roots.join(', ')}. ${manners}` },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools].map(([name, { command, input }]) => ({
      name,
      description: `${command.summary}. ${command.examples.map(([, does]) => does).join('; ')}`,
      inputSchema: input.schema,
      outputSchema: outputSchema(name),
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }): Promise<CallToolResult> => {
    const tool = tools.get(params.name)
    if (tool === undefined)
      throw new McpError(
        ErrorCode.InvalidParams,
        `no tool “${params.name}”; there are: ${[...tools.keys()].join(', ')}`,
      )
    const given = params.arguments ?? {}
    try {
      const problem = problemWith(tool.input, given)
      if (problem !== undefined) throw new UsageError(problem, '', 'usage')
      const answer = await answerTool(tool.command, tool.input, given, { roots, around: run, signal })
      await say(io, `digest: ${params.name}: answered`)
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } }
    } catch (error) {
      const why = signal.aborted ? 'cancelled' : wordsFor(error)
      await say(io, `digest: ${params.name}: ${why}`)
      return { content: [{ type: 'text', text: why }], isError: true }
    }
  })
  const closed = new Promise<void>((resolve) => (server.onclose = resolve))
  io.signal?.addEventListener('abort', () => void server.close())
  await server.connect(transport)
  await closed
}

const manners =
  'Offsets (start, end) count UTF-16 code units into the text of the article that read gives; sentence or text has the words, so that an answer can be checked. Articles go by id.'

const wordsFor = (error: unknown): string =>
  error instanceof UsageError ? `${error.message}. ${error.hint}`.trim() : `a fault of digest’s own: ${reasonOf(error)}`

/** The schema of what the command prints, made by the build, and of what is said besides. */
function outputSchema(name: string): { type: 'object'; [key: string]: unknown } {
  const text = readFileSync(join(packageRoot(), 'dist/schemas', `${name}.json`), 'utf8')
  const { $schema, definitions, ...answer } = JSON.parse(text) as Record<string, unknown>
  return {
    ...{ $schema, type: 'object', required: ['answer', 'notes'] },
    properties: { answer, notes: { type: 'array', items: { type: 'string' } } },
    ...(definitions !== undefined && { definitions }),
  }
}
