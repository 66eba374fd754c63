import { fstatSync, statSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import type { Io } from './io.ts'
import { UsageError } from './usageError.ts'

/**
 * The file that the answer goes to, so that a folder that holds it is read without it; undefined for a terminal, a pipe or a device.
 * An operand that names it is refused: reading what we print has no end.
 */
export function outputFile(operands: readonly string[], { stdin, stdout }: Io): BigIntStats | undefined {
  const output = fileOf(stdout)
  if (output === undefined) return undefined
  const same = operands.find((path) => {
    const input = path === '-' ? fileOf(stdin()) : lookAt(path)
    return input?.dev === output.dev && input.ino === output.ino
  })
  if (same === undefined) return output
  throw new UsageError(
    `${same === '-' ? 'standard input' : same} is also where the answer goes`,
    'Send the answer to another file.',
    'unreadable',
  )
}

function fileOf(stream: object): BigIntStats | undefined {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return undefined
  const stats = fstatSync(stream.fd, { bigint: true })
  return stats.isFile() ? stats : undefined
}

/** Whoever reads it says why it can't be looked at. */
function lookAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}
