import type { Writable } from 'node:stream'
import type { Aggregate, NameCorrections, Part, PartArticle, PartQuestion, PartReading } from '../index.ts'
import type { Asked } from './command.ts'
import { keyOf, namesPath } from './optionOf.ts'
import { commonOptions, outputOptions, partialOption, readingOptions } from './options.ts'
import { write } from './output.ts'
import type { Reading } from './readArticles.ts'
import { version } from './version.ts'

/** The version of the shape `Part`. */
export const partSchema = 1

/** What a command line asks, without where it is asked and how the answer is shown. */
export function partQuestion({ command, operands, options }: Asked, corrections?: NameCorrections): PartQuestion {
  const terms = command.operands.split(' ').filter((operand) => !namesPath(operand)).length
  const others = new Set([...readingOptions, ...outputOptions, ...commonOptions, partialOption].map(keyOf))
  const asking = command.options.filter((spec) => !others.has(keyOf(spec)) && options[keyOf(spec)] !== undefined)
  const values = asking.map((spec) => [keyOf(spec), namesPath(spec.flags) || options[keyOf(spec)]] as const)
  return {
    ...{ schema: partSchema, digest: version(), command: command.name, operands: operands.slice(0, terms) },
    options: Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1))),
    corrections: corrections ?? null,
  }
}

/** A question that hands on what it keeps of each article, by the fingerprint of its text. */
export async function recording<State, Data>(
  question: Aggregate<State, Data>,
  states: Map<number, State>,
): Promise<Aggregate<State, Data>> {
  const { sightingOf } = await import('../index.ts')
  return {
    ...question,
    add(state, article) {
      states.set(sightingOf(article).textPrint, question.add(question.empty(), article))
      return state
    },
  }
}

/** What was read, each counted article with its state. One that failed after it was chosen has none. */
export function partReading({ account, sightings }: Reading, states: ReadonlyMap<number, unknown>): PartReading {
  const articles = sightings.map(({ isTaken, ...sighting }): PartArticle => {
    const state = isTaken ? states.get(sighting.textPrint) : undefined
    return state === undefined ? sighting : { ...sighting, state }
  })
  return { ...account(), articles }
}

/** One JSON document, an article a line: nothing is as long as all of it. */
export async function writePart(stream: Writable, { readings, ...question }: Part): Promise<void> {
  const { renderLine } = await import('../index.ts')
  const line = (value: unknown): string => renderLine(value).trimEnd()
  await write(stream, `${line(question).slice(0, -1)},"readings":[`)
  for (const [i, { articles, ...account }] of readings.entries()) {
    await write(stream, `${i === 0 ? '' : ','}\n${line(account).slice(0, -1)},"articles":[`)
    for (const [j, article] of articles.entries()) await write(stream, `${j === 0 ? '' : ','}\n${line(article)}`)
    await write(stream, ']}')
  }
  await write(stream, ']}\n')
}
