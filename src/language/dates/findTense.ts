import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'

/** Does the sentence tell what was, what is to come, or neither? */
export type Tense = 'past' | 'future' | 'unknown'

const verb = partsOfSpeech.indexOf('VERB')
const auxiliary = partsOfSpeech.indexOf('AUX')
/** How far from a date its verb is looked for. */
const tokensAround = 14
const ahead = new Set([
  "'ll",
  '’ll',
  'will',
  'shall',
  'would',
  'set',
  'going',
  'hopes',
  'plans',
  'planned',
  'scheduled',
  'expected',
  'due',
  'slated',
  'upcoming',
])
const pastForms = new Set([
  'was',
  'were',
  'had',
  'did',
  'said',
  'told',
  'met',
  'came',
  'went',
  'took',
  'began',
  'made',
  'won',
  'lost',
  'held',
  'found',
  'left',
  'ran',
  'spoke',
  'wrote',
  'gave',
  'got',
  'saw',
  'fell',
  'rose',
  'shot',
  'sent',
  'led',
  'been',
])

/**
 * Does the clause around the tokens from `from` to `to` look back or ahead? Told by the nearest verb before them in the
 * sentence, else the nearest behind: `will meet on Monday`, `On Monday she met`. A heuristic over words; no parse.
 */
export function findTense(tokens: Tokens, bounds: readonly [number, number], from: number, to: number): Tense {
  for (let i = from - 1; i >= Math.max(bounds[0], from - tokensAround); i--)
    if (isVerb(tokens, i)) return tenseAt(tokens, bounds[0], i)
  for (let i = to; i < Math.min(bounds[1], to + tokensAround); i++) if (isVerb(tokens, i)) return tenseAt(tokens, to, i)
  return 'unknown'
}

const wordAt = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()

function isVerb(tokens: Tokens, i: number): boolean {
  const pos = tokens.pos[i]
  return pos === verb || pos === auxiliary
}

/** The tense of the verb at `i`, by its form and the three words before it. */
function tenseAt(tokens: Tokens, floor: number, i: number): Tense {
  for (let j = i; j >= Math.max(floor, i - 3); j--) if (ahead.has(wordAt(tokens, j))) return 'future'
  const word = wordAt(tokens, i)
  return pastForms.has(word) || word.endsWith('ed') ? 'past' : 'unknown'
}
