import type { Cell, Column } from '../types/result.ts'
import { markEdits } from './markEdits.ts'
import { safeText } from './safeText.ts'

/** How scores read to a person; JSON keeps every digit. */
const scoreDigits = 3

/**
 * The texts of a cell, safe for a terminal: one for a plain value, several for a list. Of an object, its
 * `text` or its `name`.
 */
export function cellTexts(cell: Cell | undefined, kind: Column['kind']): string[] {
  if (cell === null || cell === undefined) return []
  if (typeof cell === 'number') return [numberText(cell, kind)]
  if (typeof cell !== 'object') return [safeText(String(cell))]
  if (kind === 'edit') return [markEdits(cell)]
  if (isList(cell)) return cell.flatMap((item) => cellTexts(item, kind))
  return cellTexts(cell.text ?? cell.name ?? Object.values(cell).flat(), kind)
}

/** A cell on one line. */
export function cellText(cell: Cell | undefined, kind: Column['kind'], separator = '; '): string {
  return cellTexts(cell, kind).join(separator)
}

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell)

function numberText(value: number, kind: Column['kind']): string {
  if (kind === 'share') return `${(100 * value).toFixed(0)} %`
  return kind === 'score' ? value.toFixed(scoreDigits) : String(value)
}
