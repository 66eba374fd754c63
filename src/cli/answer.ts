import type { Account, Aggregate, LayerName, NameCorrections, PartReading, Result } from '../index.ts'
import { annotatingFor } from './annotating.ts'
import { articleLinks } from './articleLinks.ts'
import type { ArticleLinks } from './articleLinks.ts'
import type { ExitCode, Run } from './command.ts'
import { isAsciiOnly, paintFor, widthOf } from './io.ts'
import type { Io } from './io.ts'
import { formatOf } from './answerFormat.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from './options.ts'
import { say, write } from './output.ts'
import { joinStates, orRefuse } from './joinStates.ts'
import { partQuestion, partReading, recording, writePart } from './partial.ts'
import { exitCodeOf } from './readArticles.ts'
import type { Reading } from './readArticles.ts'
import { readChosen } from './readChosen.ts'
import { readCorrections } from './readDataFile.ts'
import { UsageError } from './usageError.ts'

type Library = typeof import('../index.ts')

interface PrintOptions extends OutputOptions {
  /** Of an answer with an overview: all tables. */
  readonly full?: true
}

type AnswerOptions = InputOptions & ChoiceOptions & PrintOptions & NamesOptions

/** A question, told what a person says of names, and which of the sets of articles it is asked of. */
type QuestionOf<State, Needs extends LayerName> = (
  library: Library,
  corrections: NameCorrections | undefined,
  set: number,
) => Aggregate<State, unknown, Needs>

interface Asking {
  /** The operands of each set of articles, where there are several. */
  readonly sets?: readonly (readonly string[])[]
  readonly print?: (result: Result, library: Library) => Promise<void>
}

/**
 * A command that asks one question of all articles: reads them, or what other runs kept of them, asks, and prints the
 * answer; or what it is made from.
 */
export async function answer<State, Needs extends LayerName>(
  run: Run<AnswerOptions>,
  questionOf: QuestionOf<State, Needs>,
  { sets = [run.operands], print }: Asking = {},
): Promise<ExitCode> {
  const links = articleLinks(run.io)
  const library = await import('../index.ts')
  const { part, options, io } = run
  const corrections = part === undefined ? await readCorrections(options) : (part.corrections ?? undefined)
  const questions = sets.map((_, set) => questionOf(library, corrections, set))
  if (part !== undefined) {
    const { accounts, states } = await joinStates(part, questions, run)
    return finish(accounts, states)
  }
  const readings: Reading[] = []
  for (const operands of sets) readings.push(await readChosen({ ...run, operands }))
  const annotating = await annotatingFor(options, io)
  if (options.partial === true) {
    const { json, fields, table } = options
    if ((json ?? fields ?? table) !== undefined)
      throw new UsageError(
        '--partial is a format of its own',
        'Leave out --json, --fields and --table: give them to merge.',
      )
    const parts: PartReading[] = []
    for (const [set, reading] of readings.entries()) {
      const states = new Map<number, State>()
      await library.collect(reading.articles, await recording(questions[set]!, states), {
        ...{ corrections, annotating, onFailure: reading.onFailure },
      })
      parts.push(partReading(reading, states))
    }
    await writePart(io.stdout, { ...partQuestion(run.asked, corrections), readings: parts })
    // Where nothing could be read, there are other parts.
    return parts.some(({ failed }) => failed > 0) ? 3 : 0
  }
  const states: State[] = []
  for (const [set, { articles, onFailure }] of readings.entries())
    states.push(await library.collect(links.note(articles), questions[set]!, { corrections, annotating, onFailure }))
  return finish(
    readings.map(({ account }) => account()),
    states,
  )

  async function finish(accounts: readonly Account[], states: readonly State[]): Promise<ExitCode> {
    const codes = accounts.map(exitCodeOf)
    if (codes.includes(2)) return 2
    const [question] = questions as [Aggregate<State, unknown, Needs>]
    const state = states.reduce((a, b) => question.merge(a, b))
    const result = part === undefined ? question.finish(state) : orRefuse(() => question.finish(state))
    await (print?.(result, library) ?? printResult(result, options, io, links.hrefOf))
    return codes.includes(3) ? 3 : 0
  }
}

/** Prints an answer in the format that the options ask for, its notes on stderr. */
export async function printResult(
  result: Result,
  options: PrintOptions,
  io: Io,
  hrefOf?: ArticleLinks['hrefOf'],
): Promise<void> {
  const library = await import('../index.ts')
  for (const note of [...(result.notes ?? []), ...noteOnLeft(result, options)]) await say(io, `digest: ${note}`)
  const { fields = null, table = null, headers = true, full = false } = options
  try {
    const settings = {
      format: formatOf(options),
      fields,
      table,
      full,
      headers,
      width: widthOf(io),
      forPeople: io.stdout.isTTY === true,
      asciiOnly: isAsciiOnly(io),
      paint: await paintFor(io),
      hrefOf,
    }
    let found = false
    for (const text of library.renderPieces(result, settings)) {
      if (text !== '') await write(io.stdout, text)
      found ||= text !== ''
    }
    if (!found) await say(io, 'digest: nothing found')
  } catch (error) {
    if (!(error instanceof library.UnknownChoice)) throw error
    throw new UsageError(
      error.message,
      `Choose from these with --${error.what === 'field' ? 'fields' : 'table'}.`,
      'unknown-choice',
    )
  }
}

/** Of what the usual number of rows leaves out; a table says so itself. */
function noteOnLeft({ tables }: Result, options: OutputOptions): string[] {
  const left = tables.find(({ name }) => options.table === undefined || name === options.table)?.left
  return left === undefined || formatOf(options) === 'table' ? [] : [`there are ${left.rows} more (${left.option})`]
}
