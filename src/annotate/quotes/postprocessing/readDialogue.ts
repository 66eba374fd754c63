import { outsideMarks } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { hasWords, isDash, isVerb, phraseAt, phraseBefore, reportsAt, type Turn, wordAt } from './turn.ts'

const stops = /^[,?!…]$/

/** Reads dialogue without marks by rule: a paragraph that begins with a dash, "— We are tired, said Ann Lee." */
export function readDialogue(columns: TokenColumns): Turn[] {
  const { paragraphs } = columns.tokens
  const turns: Turn[] = []
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const [from, to] = [paragraphs[i]!, paragraphs[i + 1]!]
    const turn = isDash(columns, from) && to - from > 2 ? turnIn(columns, from + 1, to) : null
    if (turn !== null) turns.push(turn)
  }
  return turns
}

/** The first verb whose speaker stands right behind what was said, or right behind the verb. */
function turnIn(columns: TokenColumns, from: number, to: number): Turn | null {
  for (let verb = from + 2; verb < to; verb++) {
    if (columns.states[verb] !== outsideMarks) return null
    if (!isVerb(columns, verb)) continue
    const turn = saidBefore(columns, from, verb, to)
    if (turn !== null) return turn
  }
  return null
}

function saidBefore(columns: TokenColumns, from: number, verb: number, to: number): Turn | null {
  const inverted = ends(columns, verb - 1)
  const speaker = inverted ? phraseAt(columns, verb + 1, to) : phraseBefore(columns, from, verb)
  if (speaker !== null && !reportsAt(columns, verb) && !(inverted && isLast(columns, speaker, to))) return null
  if (speaker === null || (!inverted && !ends(columns, speaker.from - 1))) return null
  let end = Math.min(speaker.from, verb)
  while (end > from && (isDash(columns, end - 1) || wordAt(columns, end - 1) === ',')) end--
  const said = { from, to: end }
  return hasWords(columns, said) ? { speaker, cue: { from: verb, to: verb + 1 }, said: [said] } : null
}

/** Does what was said end with this token? */
function ends(columns: TokenColumns, token: number): boolean {
  return stops.test(wordAt(columns, token)) || isDash(columns, token)
}

/** Behind a verb that may tell of anything, its speaker ends the sentence: "— Break it! shouted the captain." */
function isLast(columns: TokenColumns, speaker: TokenRange, to: number): boolean {
  return speaker.to === to || /^[.!?]$/.test(wordAt(columns, speaker.to))
}
