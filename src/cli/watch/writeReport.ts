import { reasonOf } from '../../algorithms/systemErrors.ts'
import type { Run } from '../command.ts'
import { sayError } from '../output.ts'
import { UsageError } from '../usageError.ts'
import { writeInto } from '../writeInto.ts'
import type { WatchOptions } from './readKept.ts'

/**
 * Makes the page of a folder anew, whole or not at all, as `digest report` does: from what is kept of articles that
 * are as they were. Where that fails it is said, and watching goes on.
 */
export async function writeReport(run: Run<WatchOptions>, folder: string, file: string): Promise<void> {
  const { commands, options, io } = run
  const command = commands.find(({ name }) => name === 'report')!
  const operands = [folder]
  try {
    await writeInto(file, (stdout) =>
      command.run({
        // What can't be read was said already.
        ...{ operands, options: options as never, io: { ...io, stdout, output: file, quiet: true }, commands },
        asked: { command, operands, options: {} },
      }),
    )
  } catch (error) {
    if (io.signal?.aborted === true) throw error
    await sayError(io, `digest: ${error instanceof UsageError ? error.message : `${file}: ${reasonOf(error)}`}`)
  }
}
