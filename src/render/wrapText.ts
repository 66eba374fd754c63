import { displayCharacters } from './displayWidth.ts'
import type { DisplayCharacter } from './displayWidth.ts'

/**
 * A text in lines of so many columns of a terminal: broken at spaces, and within a word that is longer than a line. In
 * linear time.
 */
export const wrapText = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width))

function wrapLine(text: string, width: number): string[] {
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

const textOf = (characters: readonly DisplayCharacter[]): string => characters.map(({ text }) => text).join('')
