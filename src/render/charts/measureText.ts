import { displayWidth } from '../displayWidth.ts'
import { safeText } from '../safeText.ts'
import { cutBehind } from '../wrapText.ts'
import { fontSize } from './drawChart.ts'

/** No font is at hand when a picture is made: a letter of most takes about so much of its height. */
const letter = 0.56

/** About how wide a text is drawn, a little too wide rather than too narrow. */
export const textWidth = (text: string, size = fontSize): number => displayWidth(text) * letter * size

/** A text that is drawn about so wide at most. */
export function fitText(text: string, width: number, size = fontSize): string {
  const safe = safeText(text).trim()
  const room = Math.floor(width / (letter * size))
  return displayWidth(safe) <= room ? safe : `${cutBehind(safe, Math.max(1, room - 1))}…`
}
