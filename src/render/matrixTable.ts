import type { Cell, Column, Matrix, Row, Table } from '../types/result.ts'

/** A label gets so many columns of a terminal at least; a figure two, and two of air. */
const [leastLabel, perFigure] = [24, 4]

/** A matrix as a table with a column for each thing but the last; undefined where a terminal has no room for it. */
export function matrixTable({ labels, values }: Matrix, width: number): Table | undefined {
  const others = labels.slice(0, -1)
  if (leastLabel + others.length * perFigure > width) return undefined
  const figures = others.map((_, i): Column => ({ key: String(i), heading: String(i + 1), kind: 'count' }))
  const rows = labels.map((label, i): Row => {
    const known = values[i]!.map((value, j): [string, Cell] => [String(j), value && Math.round(value * 100)])
    return { ...Object.fromEntries(known), label, number: i + 1 }
  })
  const columns: Column[] = [
    { key: 'number', heading: '', kind: 'count' },
    { key: 'label', heading: 'in percent', kind: 'title' },
  ]
  return { name: '', title: '', columns: [...columns, ...figures], rows }
}
