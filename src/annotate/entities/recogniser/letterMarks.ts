import type { Tokens } from '../../../types/tokens.ts'

const openingMark = '‘'
const closingMark = '’'

/**
 * The opening single marks that are letters: names of Arabic, Ethiopia and Hawaii are spelt with one in front
 * (`‘Ali`). They stand before a capital, and nothing in their paragraph closes them; a mark before `s` closes
 * nothing. A name is spelt alike throughout an article.
 */
export function letterMarks(tokens: Tokens): number[] {
  const { start, end, forms, types, length } = tokens
  const opening = forms.indexOf(openingMark)
  if (opening < 0) return []
  const marks: number[] = []
  for (let at = 0; at + 1 < length; at++)
    if (types[at] === opening && end[at] === start[at + 1] && /^\p{Lu}/u.test(forms[types[at + 1]!]!)) marks.push(at)
  const closed = closedMarks(tokens, marks)
  const names = new Set(marks.filter((_, i) => closed[i] === 0).map((mark) => types[mark + 1]!))
  return marks.filter((mark) => names.has(types[mark + 1]!))
}

/** Which marks have a closing one behind them in their paragraph, as 0 or 1. */
function closedMarks({ forms, types, paragraphs }: Tokens, marks: readonly number[]): Uint8Array {
  const closing = forms.indexOf(closingMark)
  const possessive = forms.indexOf('s')
  const closed = new Uint8Array(marks.length)
  let next = marks.length - 1
  for (let paragraph = paragraphs.length - 2; paragraph >= 0; paragraph--) {
    let seen = 0
    for (let at = paragraphs[paragraph + 1]! - 1; at >= paragraphs[paragraph]!; at--) {
      if (types[at] === closing && types[at + 1] !== possessive) seen = 1
      if (at === marks[next]) closed[next--] = seen
    }
  }
  return closed
}
