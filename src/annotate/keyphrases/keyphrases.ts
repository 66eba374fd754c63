import { tally } from '../../algorithms/multimap.ts'
import { readTerms } from '../../language/readTerms.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Keyphrase } from '../../types/layers.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { chooseKeyphrases } from './chooseKeyphrases.ts'
import type { ChosenCandidate } from './chooseKeyphrases.ts'
import { findCandidates } from './findCandidates.ts'
import type { Candidate } from './findCandidates.ts'
import { scorePhrase, scoreWord } from './scoreCandidate.ts'

const counted = new Set(
  ['NOUN', 'PROPN', 'ADJ', 'VERB'].map((name) => (partsOfSpeech as readonly string[]).indexOf(name)),
)
/** Each score is at most this share of the one before, so that scores fall in the order of the list. */
const largestRatio = 0.95

/**
 * What an article is about: the phrases that name its subject, then the words that matter most in it, best first. A
 * phrase and its inflections are one; of phrases that contain each other the better one stands for both. A score is the
 * chance that a person would have chosen the phrase, as far as the order allows.
 */
export const keyphrases: Annotator<never, 'keyphrases'> = {
  name: 'keyphrases',
  requires: [],
  assigns: ['keyphrases'],
  annotate({ tokens }) {
    const terms = readTerms(tokens)
    const background = { counts: countTerms(tokens, terms.ids, terms.terms.length), length: tokens.length }
    const scored = findCandidates(tokens, terms).map((candidate) => ({
      candidate,
      phrase: scorePhrase(candidate, background),
      word: scoreWord(candidate, background),
    }))
    return { keyphrases: describe(tokens, chooseKeyphrases(scored)) }
  },
}

function countTerms(tokens: Tokens, ids: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (let i = 0; i < tokens.length; i++) if (ids[i]! >= 0 && counted.has(tokens.pos[i]!)) counts[ids[i]!]!++
  return counts
}

function describe(tokens: Tokens, chosen: readonly ChosenCandidate[]): Keyphrase[] {
  const starts = new Set(tokens.sentences)
  let last = 1 / largestRatio
  return chosen.map(({ candidate, phrase, word, count }) => {
    last = Math.min(last * largestRatio, chance(Math.max(phrase, word)))
    const text = chooseSpelling(tokens, starts, candidate)
    return { text, score: Math.round(last * 10_000) / 10_000, count }
  })
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/**
 * The spelling of a phrase that stands most often in running text. Where a sentence starts or the headline is, capitals
 * say nothing, so that those count half; whole words in capitals count less than the same words without.
 */
function chooseSpelling(tokens: Tokens, starts: ReadonlySet<number>, { places }: Candidate): string {
  const votes = new Map<string, number>()
  for (let i = 0; i < places.length; i += 2) {
    const spelling = tokens.text.slice(tokens.start[places[i]!], tokens.end[places[i + 1]!]).replace(/\s+/g, ' ')
    const vote = starts.has(places[i]!) || places[i]! < (tokens.sentences[1] ?? 0) ? 0.5 : 1
    tally(votes, spelling, vote)
  }
  let best = ''
  let most = 0
  for (const [spelling, vote] of votes) {
    const worth = spelling.includes(' ') && spelling === spelling.toUpperCase() ? vote / 4 : vote
    if (worth > most) [best, most] = [spelling, worth]
  }
  return best
}
