import type { Cell } from '../types/result.ts'

/** From a little to all, in parts of a line's height; a terminal without them gets marks of more and more ink. */
const heights = { wide: '▁▂▃▄▅▆▇█', ascii: '.:-=+*%#' }
/** The same in parts of a column's width. */
const widths = '▏▎▍▌▋▊▉█'

/** More periods than that are shown several to a bar. */
const mostBars = 30

/** Figures of periods as a line of bars (Tufte's sparkline), nothing at all as a blank. */
export function sparkline(figures: readonly number[], asciiOnly = false): string {
  const bars = heights[asciiOnly ? 'ascii' : 'wide']
  const size = Math.ceil(figures.length / mostBars)
  const sums = Array.from({ length: Math.ceil(figures.length / size) }, (_, i) =>
    figures.slice(i * size, (i + 1) * size).reduce((a, b) => a + b, 0),
  )
  const most = sums.reduce((a, b) => Math.max(a, b), 1)
  return sums.map((sum) => (sum === 0 ? ' ' : bars[Math.ceil((sum / most) * bars.length) - 1]!)).join('')
}

/** A figure as a bar of so many columns where it is all of `most`; nothing for nothing. */
export function drawBar(figure: number, most: number, columns: number, asciiOnly = false): string {
  if (!(figure > 0 && most > 0)) return ''
  const share = Math.min(1, figure / most)
  if (asciiOnly) return '#'.repeat(Math.max(1, Math.round(share * columns)))
  const eighths = Math.max(1, Math.round(share * columns * widths.length))
  return '█'.repeat(Math.floor(eighths / widths.length)) + (widths[(eighths % widths.length) - 1] ?? '')
}

/** The figures of a trend's cell. */
export const figuresOf = (cell: Cell | undefined): readonly number[] =>
  Array.isArray(cell) ? cell.filter((figure): figure is number => typeof figure === 'number') : []
