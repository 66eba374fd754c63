import type { Span } from '../../../types/span.ts'
import type { Mark } from './mark.ts'
import type { MarkedStretch } from './markedStretch.ts'

/** An opening mark that may be left unclosed to the end of its paragraph, as the first of a quote over several paragraphs is. */
const longestRepair = 4000

/**
 * Pairs the marks of one paragraph, in one pass: double ones with single ones or those of another family inside, one level deep.
 * A closing mark without an opening one is passed over. An opening mark where one of its family is open means that the closing one is
 * missing: the stretch ends there if a sentence does, else it is dropped. What is open when the paragraph ends, ends with it; single
 * marks are dropped then, as they may be apostrophes.
 */
export function pairMarks(text: string, marks: readonly Mark[], paragraph: Span, goesOn: boolean): MarkedStretch[] {
  const stretches: MarkedStretch[] = []
  let outer: Mark | undefined
  let inner: Mark | undefined
  const close = (mark: Mark, last: number, behind: number, closed: boolean, continues: boolean): void => {
    const { start, end } = trimmed(text, mark.at + mark.length, last)
    const [nested, single] = [mark !== outer, mark.family === 'single']
    if (start < end)
      stretches.push({ start, end, outer: { start: mark.at, end: behind }, nested, single, closed, continues })
  }
  marks.forEach((mark, index) => {
    const behind = mark.at + mark.length
    if (mark.side !== 'open' && inner?.family === mark.family) {
      close(inner, mark.at, behind, true, false)
      inner = undefined
    } else if (mark.side !== 'open' && outer?.family === mark.family) {
      if (isPlural(text, marks, index)) return
      close(outer, mark.at, behind, true, false)
      outer = inner = undefined
    } else if (mark.side === 'close') return
    else if (outer === undefined) outer = mark
    else if (outer.family !== mark.family) inner ??= mark
    else {
      if (outer.family !== 'single' && endsSentence(text, mark.at)) close(outer, mark.at, mark.at, false, false)
      outer = mark
      inner = undefined
    }
  })
  if (
    outer !== undefined &&
    outer.family !== 'single' &&
    outer.side === 'open' &&
    paragraph.end - outer.at < longestRepair
  )
    close(outer, paragraph.end, paragraph.end, false, goesOn)
  return stretches.sort((a, b) => a.start - b.start || b.end - a.end)
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

/** Most characters are told by their code alone. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 0x20 || code >= 0xa0 ? /\s/.test(text.charAt(at)) : false
}

/** 'the workers' right to strike,': the mark of a plural, if the next one closes a clause. */
function isPlural(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]
  const next = marks[index + 1]
  if (mark?.family !== 'single' || text.charAt(mark.at - 1) !== 's' || next?.family !== 'single') return false
  return next.side === 'close' && /[.,!?]/.test(text.charAt(next.at - 1))
}

function endsSentence(text: string, at: number): boolean {
  return /[.,!?…]\s*$/.test(text.slice(Math.max(0, at - 3), at))
}
