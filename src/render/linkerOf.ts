import type { CellLine } from './layOutLines.ts'

/** What ends an escape sequence, or begins another, is in no address. */
const visibleAscii = /^[\x21-\x7e]+$/
const [open, close] = ['\u001b]8;;', '\u001b\\']

/** Makes of a line of a cell a link as terminals have them (OSC 8), which takes no columns of its own. */
export function linkerOf(href: string | undefined): (line: CellLine) => CellLine {
  if (href === undefined || !visibleAscii.test(href)) return (line) => line
  return (line) => (line.width === 0 ? line : { ...line, shown: `${open}${href}${close}${line.shown}${open}${close}` })
}
