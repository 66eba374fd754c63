import { Readable, Writable } from 'node:stream'
import type { Command, Run } from '../command.ts'
import type { Io } from '../io.ts'
import { withSettings } from '../runCommand.ts'
import { UsageError } from '../usageError.ts'
import { allowedPath } from './allowedPaths.ts'
import type { ToolInput } from './toolInput.ts'

/** What a tool answers: what its command prints as JSON, and what it says besides. */
export interface ToolAnswer {
  readonly answer: unknown
  readonly notes: readonly string[]
}

/** An assistant reads so many rows, and asks for more where it needs them. */
const usualRows = 25
/** In characters: what is longer fills an assistant's memory. */
const longestAnswer = 100_000

/**
 * Runs a command as the command line would, with its settings.
 * @param roots what may be read, and is, where the call names no paths
 * @throws UsageError where the call can't be answered
 */
export async function answerTool(
  command: Command,
  input: ToolInput,
  given: Readonly<Record<string, unknown>>,
  {
    roots,
    around,
    signal,
  }: { readonly roots: readonly string[]; readonly around: Run<never>; readonly signal: AbortSignal },
): Promise<ToolAnswer> {
  const { commands, io } = around
  const paths = (given.paths as readonly string[] | undefined)?.map((path) => allowedPath(path, roots)) ?? roots
  const operands = [
    ...input.operands.map(({ key, isPath }) => {
      const operand = given[key] as string
      return isPath ? allowedPath(operand, roots) : operand
    }),
    ...(input.takesPaths ? paths : []),
  ]
  const flags = Object.fromEntries(
    [...input.options.keys()].flatMap((key) => (given[key] == null || given[key] === false ? [] : [[key, given[key]]])),
  )
  const isCut = input.options.has('top') && flags.top === undefined
  const asked = { command, operands, flags: { ...(isCut && { top: usualRows }), ...flags, json: true as const } }
  const request = await withSettings(asked, commands, io)
  const [stdout, stderr] = [new Collected(), new Collected()]
  const quietIo: Io = { stdin: () => Readable.from([]), stdinKind: () => 'other', stdout, stderr, env: io.env, signal }
  const code = await command.run({
    ...{ operands, options: request.flags as never, io: quietIo, commands },
    asked: { command, operands, options: { ...request.flags } },
  })
  const notes = stderr.text().split('\n').filter(Boolean).map(noteOf)
  if (code === 2 || stdout.text() === '')
    throw new UsageError(notes.join('\n') || 'nothing could be read', '', 'unreadable')
  const answer: unknown = JSON.parse(stdout.text())
  const { length } = JSON.stringify(answer)
  if (length > longestAnswer)
    throw new UsageError(
      `the answer has ${length.toLocaleString('en')} characters, too many to read`,
      `Ask for fewer: ${['top', 'sentences', 'about', 'person', 'since', 'paths'].filter((key) => Object.hasOwn(input.schema.properties, key)).join(', ')}.`,
      'too-long',
    )
  const more = isCut && Array.isArray(answer) && answer.length === usualRows
  return { answer, notes: more ? [...notes, `these are the first ${usualRows} rows: top asks for more`] : notes }
}

/** Failures are JSON where JSON is asked for. */
function noteOf(line: string): string {
  if (!line.startsWith('{')) return line.replace(/^digest: /, '')
  return (JSON.parse(line) as { readonly error: { readonly message: string } }).error.message
}

class Collected extends Writable {
  readonly #chunks: Buffer[] = []

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8')
  }
}
