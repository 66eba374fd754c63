import type { Cell } from '../types/result.ts'

const bars = '▁▂▃▄▅▆▇█'

/** More periods than that are shown several to a bar. */
const mostBars = 30

/** Figures of periods as a line of bars (Tufte's sparkline), nothing at all as a blank. */
export function sparkline(figures: readonly number[]): string {
  const size = Math.ceil(figures.length / mostBars)
  const sums = Array.from({ length: Math.ceil(figures.length / size) }, (_, i) =>
    figures.slice(i * size, (i + 1) * size).reduce((a, b) => a + b, 0),
  )
  const most = sums.reduce((a, b) => Math.max(a, b), 1)
  return sums.map((sum) => (sum === 0 ? ' ' : bars[Math.ceil((sum / most) * bars.length) - 1]!)).join('')
}

/** The figures of a trend's cell. */
export const figuresOf = (cell: Cell | undefined): readonly number[] =>
  Array.isArray(cell) ? cell.filter((figure): figure is number => typeof figure === 'number') : []
