import { displayCharacters, isPlain } from './displayWidth.ts'
import type { DisplayCharacter } from './displayWidth.ts'

/**
 * A text in lines of so many columns of a terminal: broken at spaces, and within a word that is longer than a line. In
 * linear time.
 */
export const wrapText = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width))

function wrapLine(text: string, width: number): string[] {
  if (text.length <= width && isPlain(text)) {
    const line = text.trim()
    return line === '' ? [] : [line]
  }
  const lines: string[] = []
  let line: DisplayCharacter[] = []
  let used = 0
  let space = -1
  const end = (at: number): void => {
    lines.push(textOf(line.slice(0, at)).trimEnd())
    line = line.slice(at)
    if (line[0]?.text === ' ') line.shift()
    used = line.reduce((sum, { width }) => sum + width, 0)
    space = -1
  }
  for (const character of displayCharacters(text)) {
    const isSpace = character.text === ' '
    if (line.length > 0 && used + character.width > width) end(isSpace || space < 0 ? line.length : space)
    // What stands between two lines is gone.
    if (isSpace && line.length === 0) continue
    if (isSpace) space = line.length
    line.push(character)
    used += character.width
  }
  if (line.length > 0) end(line.length)
  return lines
}

/** The beginning of a text that takes so many columns at most. */
export function cutText(text: string, width: number): string {
  const kept: DisplayCharacter[] = []
  let used = 0
  for (const character of displayCharacters(text)) {
    used += character.width
    if (used > width) break
    kept.push(character)
  }
  return textOf(kept)
}

/** The same without a part of a word at its end, where there is more than one word. */
export function cutBehind(text: string, width: number): string {
  const kept = cutText(text, width)
  const space = text.charAt(kept.length) === ' ' ? kept.length : kept.lastIndexOf(' ')
  return kept.slice(0, space > 0 ? space : undefined).trimEnd()
}

/** The end of a text that takes so many columns at most, from the beginning of a word. */
export function cutBefore(text: string, width: number): string {
  const kept: DisplayCharacter[] = []
  let used = 0
  for (const character of [...displayCharacters(text)].reverse()) {
    used += character.width
    if (used > width) break
    kept.push(character)
  }
  const end = textOf(kept.reverse())
  const isWhole = text.charAt(text.length - end.length - 1) === ' '
  const space = end.indexOf(' ')
  return isWhole || space < 0 ? end : end.slice(space + 1)
}

const textOf = (characters: readonly DisplayCharacter[]): string => characters.map(({ text }) => text).join('')
