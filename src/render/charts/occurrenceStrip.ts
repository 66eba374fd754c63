import type { ChartOptions } from './chartOptions.ts'
import { wrapDrawing } from './drawChart.ts'
import { fill } from './palette.ts'
import { svgElement } from './svgText.ts'

/** One article, and where in it a name occurs. */
export interface Occurrences {
  /** Places in the text, in UTF-16 code units. */
  readonly places: readonly number[]
  /** Of the text, in the same units. */
  readonly length: number
}

const [width, height] = [160, 16]
const bins = 80
/** Beyond that lines between articles would be all there is to see. */
const mostLines = 16

/**
 * Where in the articles something occurs, for one row of a table: all articles side by side, each as wide as the others,
 * bars that are higher where there is more. Drawn without Plot, as one path: a page has a thousand of them.
 */
export function occurrenceStrip(articles: readonly Occurrences[], options: ChartOptions = {}): string {
  const counts = new Array<number>(bins).fill(0)
  for (const [i, { places, length }] of articles.entries()) {
    for (const place of places) {
      const along = (i + Math.min(0.999, place / Math.max(1, length))) / articles.length
      counts[Math.floor(along * bins)]!++
    }
  }
  const bars = svgElement('path', { class: 'chart-bar', fill, d: barsPath(counts) })
  const drawing = svgElement('path', { d: linesPath(articles.length), fill: 'none', stroke: '#8a8a8a' }) + bars
  const inAll = articles.filter(({ places }) => places.length > 0).length
  const total = counts.reduce((a, b) => a + b, 0)
  const description = `${total} times, in ${inAll} of ${articles.length} articles.`
  return wrapDrawing(drawing, { title: 'Where it occurs', description, ...options, width, height })
}

function barsPath(counts: readonly number[]): string {
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  const step = width / counts.length
  return counts
    .map((count, i) => {
      if (count === 0) return ''
      const high = Math.round((height - 3) * (0.35 + 0.65 * (count / most)))
      return `M${i * step} ${height - 1}v${-high}h${step}v${high}z`
    })
    .join('')
}

/** The ground, and where an article ends. */
function linesPath(articles: number): string {
  const ground = `M0 ${height - 0.5}H${width}`
  if (articles > mostLines) return ground
  const ends = Array.from({ length: Math.max(0, articles - 1) }, (_, i) => ((i + 1) * width) / articles)
  return ground + ends.map((x) => `M${Math.round(x * 10) / 10} ${height - 5}v4`).join('')
}
