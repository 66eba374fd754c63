import type { Cell } from '../types/result.ts'
import { safeText } from './safeText.ts'

const marks = { removed: ['[-', '-]'], added: ['{+', '+}'] } as const

/**
 * A text with what was taken out and put in, marked as `git diff --word-diff` does: `nine` became `[-nine-] {+ten+}`.
 * @param edits runs of words, each with an `op`
 * @param byWord each word has marks of its own, so that lines can be broken between any two
 */
export function markEdits(edits: Cell | undefined, byWord = false): string {
  if (!Array.isArray(edits)) return ''
  const runs = (edits as readonly Readonly<Record<string, Cell>>[]).flatMap(({ op, text }) => {
    const words = typeof text === 'string' ? safeText(text) : ''
    if (op !== 'removed' && op !== 'added') return [words]
    const [open, close] = marks[op]
    return (byWord ? words.split(' ') : [words]).map((run) => open + run + close)
  })
  return runs.join(' ')
}

/** A line of words that were marked one by one: colours in place of the marks. */
export function paintEdits(
  line: string,
  paint: Readonly<Record<keyof typeof marks, (text: string) => string>>,
): string {
  return line
    .split(' ')
    .map((word) => {
      const op = word.startsWith('[-') && word.endsWith('-]') ? 'removed' : undefined
      const change = op ?? (word.startsWith('{+') && word.endsWith('+}') ? 'added' : undefined)
      return change === undefined ? word : paint[change](word.slice(2, -2))
    })
    .join(' ')
}
