import type { Io } from './io.ts'
import { write } from './write.ts'

type ErrorStream = Pick<Io, 'stderr'>

/** Words for the person at the prompt. They may quote files and arguments: nothing in them is obeyed by a terminal. */
export async function say(io: ErrorStream, ...lines: string[]): Promise<void> {
  const { safeText } = await import('../index.ts')
  await sayAsItIs(io, lines.map((line) => `${safeText(line)}\n`).join(''))
}

/** The same for a program that asked for JSON. */
export async function sayJson(io: ErrorStream, value: object): Promise<void> {
  const { renderLine } = await import('../index.ts')
  await sayAsItIs(io, renderLine(value))
}

/** Where it can't be written, nobody is left to be told: the answer goes on. */
export async function sayAsItIs({ stderr }: ErrorStream, text: string): Promise<void> {
  await write(stderr, text).catch(() => undefined)
}
