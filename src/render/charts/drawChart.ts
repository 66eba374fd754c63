import { safeText } from '../safeText.ts'
import type { ChartOptions } from './chartOptions.ts'
import { svgElement, svgText, xmlText } from './svgText.ts'
import type { DrawnElement } from './svgText.ts'

export interface Frame extends ChartOptions {
  readonly width: number
  readonly height: number
}

type Plot = typeof import('@observablehq/plot')
type Marks = NonNullable<import('@observablehq/plot').PlotOptions['marks']>

/**
 * Draws by Observable Plot, on a light DOM. Places are in the picture's own units, unless scales say otherwise.
 * @param marksOf is handed Plot, which is loaded with the first picture
 */
export async function drawChart(frame: Frame, marksOf: (plot: Plot) => Marks): Promise<string> {
  const [plot, { DOMParser }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { width, height } = frame
  const drawn = plot.plot({
    document: new DOMParser().parseFromString('<svg/>', 'image/svg+xml') as never,
    ...{ width, height, margin: 0, axis: null, marks: marksOf(plot) },
    x: { type: 'identity' },
    y: { type: 'identity' },
    r: { type: 'identity' },
    color: { type: 'identity' },
    opacity: { type: 'identity' },
    length: { type: 'identity' },
    symbol: { type: 'identity' },
  }) as unknown as DrawnElement
  return wrapDrawing([...drawn.childNodes].map(svgText).join(''), frame)
}

/** What is drawn, as a picture that says what it shows. */
export function wrapDrawing(drawing: string, frame: Frame): string {
  const { width, height, title = '', description = '', standalone = false } = frame
  const attributes = {
    ...(standalone && { xmlns: 'http://www.w3.org/2000/svg', width, height, color: '#1a1a1a' }),
    viewBox: `0 0 ${width} ${height}`,
    class: 'chart',
    role: drawing.includes('<a ') ? 'group' : 'img',
    'aria-label': safeText(title),
    fill: 'currentColor',
    'text-anchor': 'middle',
    'font-family': 'system-ui, sans-serif',
    'font-size': fontSize,
  }
  const told = `<title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>`
  const paper = standalone ? svgElement('rect', { width, height, fill: '#fff' }) : ''
  return `${svgElement('svg', attributes, told + paper + drawing)}\n`
}

export const fontSize = 12
