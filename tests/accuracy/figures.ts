import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** What was measured on one set of data. */
export interface Measured {
  /** What README and model cards print: F1 and the like in percent, with one digit behind the point; counts. */
  readonly figures: Readonly<Record<string, number | readonly number[]>>
  /** What the tests ask for: of a figure without one they ask nothing. */
  readonly floors: Readonly<Record<string, number>>
}

/** By name of the set. */
export type FigureFile = Readonly<Record<string, Measured>>

/** Where each model's figures are; those that belong to no one model lie beside the tests. */
export const figureFiles = {
  entities: 'src/models/entities-en-2026-11/figures.json',
  quotes: 'src/models/quotes-en-2026-11/figures.json',
  others: 'tests/accuracy/figures.json',
}

/**
 * `UPDATE_FIGURES=1` writes the figures down and raises the floors after them; `lower` also lowers those of figures
 * that have fallen below them, for a change that is worth it: say so in the commit.
 */
const update = process.env.UPDATE_FIGURES

/** So far below the figure its floor lies, in percent points: what mends one thing may cost another so much. */
const tolerance = 0.2

export const readFigures = (file: string): FigureFile =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FigureFile) : {}

/**
 * Asks of each figure that it reach its floor.
 *
 * @param held shares from 0 to 1, each of which has a floor
 * @param reported what is only printed, as it is: counts, and shares that have bounds of their own
 */
export function holdFigures(
  file: string,
  set: string,
  held: Readonly<Record<string, number>>,
  reported: Measured['figures'] = {},
): void {
  const all = readFigures(file)
  const known = all[set]?.floors ?? {}
  const measured = Object.entries(held).map(([name, share]) => [name, roundTo(100 * share, 1)] as const)
  const lost = measured.filter(([name, figure]) => figure < (known[name] ?? 0))
  if (update !== 'lower')
    expect(
      lost.map(([name, figure]) => `${name} ${figure}, was to be ${known[name]}`),
      `${set}: below their floors`,
    ).toEqual([])
  if (update === undefined) return
  const floors = measured.map(([name, figure]) => {
    const floor = roundTo(figure - tolerance, 1)
    const before = known[name] ?? 0
    return [name, figure < before ? floor : Math.max(floor, before)] as const
  })
  const figures = { ...Object.fromEntries(measured), ...reported }
  const written = { ...all, [set]: { figures, floors: Object.fromEntries(floors) } }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
}

export const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits))
