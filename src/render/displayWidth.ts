// How many columns of a terminal a text takes (Unicode TR11, East Asian Width; emoji as TR51 presents them). Sequences
// are counted as their parts say and not looked up: a terminal that does not know one shows its parts.

/** Marks that stand upon another character, and what is not shown at all. */
const noColumn = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u
const twoColumns =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u
/** Two of these are a flag, which takes two columns. */
const halfFlag = /[\u{1f1e6}-\u{1f1ff}]/u
const skinTone = /[\u{1f3fb}-\u{1f3ff}]/u

const joiner = '\u200d'
/** Makes a picture of the character before it. */
const pictureMark = '\ufe0f'

const plain = /^[\u0020-\u007e]*$/
/** Does a text take a column for each of its letters? */
export const isPlain = (text: string): boolean => plain.test(text)

export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const character of displayCharacters(text)) width += character.width
  return width
}

export interface DisplayCharacter {
  readonly text: string
  readonly width: number
}

/**
 * The code points of a text with their columns. A break before one of no columns would tear it from what it belongs to.
 */
export function* displayCharacters(text: string): Generator<DisplayCharacter> {
  let before = ''
  let widthBefore = 0
  for (const character of text) {
    const width = widthOf(character, before, widthBefore)
    yield { text: character, width }
    before = character
    widthBefore = width
  }
}

function widthOf(character: string, before: string, widthBefore: number): number {
  if (character <= '~') return 1
  if (character === pictureMark) return widthBefore === 1 ? 1 : 0
  if (noColumn.test(character)) return 0
  if (halfFlag.test(character)) return 1
  if (!twoColumns.test(character)) return 1
  return before === joiner || (skinTone.test(character) && widthBefore > 0) ? 0 : 2
}
