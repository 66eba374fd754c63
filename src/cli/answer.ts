import type { Aggregate, LayerName, NameCorrections, Result } from '../index.ts'
import { annotatingFor } from './annotating.ts'
import type { ExitCode, Run } from './command.ts'
import { paintFor, widthOf } from './io.ts'
import type { Io } from './io.ts'
import { formatOf } from './options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from './options.ts'
import { say, write } from './output.ts'
import { readChosen } from './readChosen.ts'
import { readCorrections } from './readDataFile.ts'
import { UsageError } from './usageError.ts'

type Library = typeof import('../index.ts')

/** A command that asks one question of all articles: reads them, asks, prints the answer. */
export async function answer<State, Needs extends LayerName>(
  run: Run<InputOptions & ChoiceOptions & OutputOptions & NamesOptions>,
  questionOf: (library: Library, corrections: NameCorrections | undefined) => Aggregate<State, unknown, Needs>,
): Promise<ExitCode> {
  const library = await import('../index.ts')
  const corrections = await readCorrections(run.options)
  const reading = await readChosen(run)
  const question = questionOf(library, corrections)
  const { articles, onFailure } = reading
  const asking = { corrections, annotating: await annotatingFor(run.options, run.io), onFailure }
  const result = await library.aggregate(articles, question, asking)
  const code = reading.exitCode()
  if (code !== 2) await printResult(result, run.options, run.io)
  return code
}

/** Prints an answer in the format that the options ask for, its notes on stderr. */
export async function printResult(result: Result, options: OutputOptions, io: Io): Promise<void> {
  const library = await import('../index.ts')
  for (const note of result.notes ?? []) await say(io, note)
  const { fields = null, table = null, headers = true } = options
  try {
    const settings = {
      format: formatOf(options),
      fields,
      table,
      headers,
      width: widthOf(io),
      forPeople: io.stdout.isTTY === true,
      paint: await paintFor(io),
    }
    let found = false
    for (const text of library.renderPieces(result, settings)) {
      if (text !== '') await write(io.stdout, text)
      found ||= text !== ''
    }
    if (!found) await say(io, 'Nothing found.')
  } catch (error) {
    if (!(error instanceof library.UnknownChoice)) throw error
    throw new UsageError(
      error.message,
      `Choose from these with --${error.what === 'field' ? 'fields' : 'table'}.`,
      'unknown-choice',
    )
  }
}
