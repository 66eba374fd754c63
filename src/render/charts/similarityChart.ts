import type { ChartOptions } from './chartOptions.ts'
import { drawChart } from './drawChart.ts'
import { fitText } from './measureText.ts'
import { fill } from './palette.ts'

export interface SimilarArticle {
  readonly id: string
  /** What is written beside its row: a headline. */
  readonly label: string
  readonly href?: string | undefined
}

export interface SimilarPair {
  readonly article: string
  readonly other: string
  /** 0 to 1 */
  readonly similarity: number
}

/** More can't be read. */
const mostArticles = 60
const labelWidth = 260
/** A cell is so large where there are few, so small where there are many. */
const [largestCell, smallestCell, usualWidth] = [44, 17, 700]
/** From here on words on a cell are white. */
const darkFrom = 0.55
const faintBelow = 0.05

interface CellOfPair {
  readonly x: number
  readonly y: number
  readonly pair: SimilarPair
}

/**
 * How similar articles are, each with each, in the order that they are given in: those of one story should stand
 * together. What is not among the pairs is left blank.
 */
export async function similarityChart(
  articles: readonly SimilarArticle[],
  pairs: readonly SimilarPair[],
  options: ChartOptions = {},
): Promise<string> {
  const shown = articles.slice(0, mostArticles)
  const size = Math.max(smallestCell, Math.min(largestCell, Math.floor((usualWidth - labelWidth) / shown.length)))
  const place = new Map(shown.map(({ id }, i) => [id, i]))
  const cells = pairs.flatMap((pair): CellOfPair[] => {
    const [a, b] = [place.get(pair.article), place.get(pair.other)]
    if (a === undefined || b === undefined || a === b) return []
    return [{ x: left + Math.min(a, b) * size, y: top + Math.max(a, b) * size, pair }]
  })
  const fontSize = Math.min(12, Math.round(size * 0.45))
  const middle = (i: number): number => i * size + size / 2
  const labels = new Map(shown.map(({ id, label }) => [id, label]))
  const frame = {
    title: 'How similar two articles are',
    description: describe(articles, cells, labels),
    ...options,
    width: left + shown.length * size + 8,
    height: top + shown.length * size + 8,
  }
  return drawChart(frame, (plot) => [
    plot.text(shown, {
      x: left - 28,
      y: (_, i: number) => top + middle(i),
      text: ({ label }: SimilarArticle) => fitText(label, labelWidth),
      textAnchor: 'end',
      fontSize: 12,
      title: ({ label }: SimilarArticle) => label,
      href: 'href',
    }),
    plot.text(shown, { x: left - 8, y: (_, i) => top + middle(i), text: numberOf, textAnchor: 'end', ...faint(12) }),
    plot.text(shown, { x: (_, i) => left + middle(i), y: top - 9, text: numberOf, ...faint(Math.min(12, size * 0.6)) }),
    plot.rect(cells, {
      className: 'chart-cell',
      x1: ({ x }: CellOfPair) => x + 0.5,
      x2: ({ x }: CellOfPair) => x + size - 0.5,
      y1: ({ y }: CellOfPair) => y + 0.5,
      y2: ({ y }: CellOfPair) => y + size - 0.5,
      fill,
      fillOpacity: ({ pair }: CellOfPair) => pair.similarity,
      title: ({ pair }: CellOfPair) =>
        `${labels.get(pair.article) ?? ''} and ${labels.get(pair.other) ?? ''}: ${percent(pair)} %`,
    }),
    ...[true, false].map((isDark) =>
      plot.text(
        cells.filter(({ pair }) => pair.similarity >= darkFrom === isDark),
        {
          className: isDark ? 'chart-dark' : 'chart-light',
          x: ({ x }: CellOfPair) => x + size / 2,
          y: ({ y }: CellOfPair) => y + size / 2,
          text: ({ pair }: CellOfPair) => percent(pair),
          fill: isDark ? '#fff' : 'currentColor',
          fillOpacity: ({ pair }: CellOfPair) => (pair.similarity < faintBelow ? 0.5 : 1),
          fontSize,
        },
      ),
    ),
  ])
}

const left = labelWidth + 36
const top = 24

const faint = (fontSize: number) => ({ fontSize, fillOpacity: 0.7 })
const numberOf = (_: unknown, i: number): string => String(i + 1)
const percent = ({ similarity }: SimilarPair): string => String(Math.round(100 * similarity))

function describe(
  articles: readonly SimilarArticle[],
  cells: readonly CellOfPair[],
  labels: ReadonlyMap<string, string>,
): string {
  const shown =
    articles.length > mostArticles ? `The first ${mostArticles} of ${articles.length}` : `${articles.length}`
  const [most] = [...cells].sort((a, b) => b.pair.similarity - a.pair.similarity)
  if (most === undefined) return `${shown} articles, none like another.`
  const { article, other } = most.pair
  const names = `“${labels.get(article) ?? ''}” and “${labels.get(other) ?? ''}”`
  return `${shown} articles, figures in percent. Most similar: ${names}, ${percent(most.pair)} %.`
}
