import { tally } from '../../algorithms/multimap.ts'
import { readTerms } from '../../language/readTerms.ts'
import { generalNouns } from '../../lexicons/generalNouns.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Entity, Keyphrase } from '../../types/layers.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { chooseKeyphrases } from './chooseKeyphrases.ts'
import type { ScoredCandidate } from './chooseKeyphrases.ts'
import { findCandidates } from './findCandidates.ts'
import type { Candidate } from './findCandidates.ts'
import { findNameUnits } from './nameUnits.ts'
import { readPhraseWords } from './nounPhrases.ts'
import { scorePhrase, scoreWord } from './scoreCandidate.ts'

/** By part of speech: 1 for those that count. */
const counted = Uint8Array.from(partsOfSpeech, (name) => Number(['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(name)))
/** Each score is at most this share of the one before, so that scores fall in the order of the list. */
const largestRatio = 0.95

/**
 * What an article is about: the phrases that name its subject, then the words that matter most in it, best first. A
 * phrase and its inflections are one; of phrases that contain each other the better one stands for both. A score is the
 * chance that a person would have chosen the phrase, as far as the order allows.
 */
export const keyphrases: Annotator<'mentions' | 'entities', 'keyphrases'> = {
  name: 'keyphrases',
  requires: ['mentions', 'entities'],
  assigns: ['keyphrases'],
  annotate({ tokens, mentions, entities }) {
    const terms = readTerms(tokens)
    const words = readPhraseWords(tokens, terms, findNameUnits(tokens, mentions, entities))
    const background = { counts: countTerms(tokens, terms.ids, terms.terms.length), length: tokens.length }
    const candidates = findCandidates(words, terms).filter((candidate) => !saysNothing(tokens, candidate))
    const scored = candidates.map((candidate) => ({
      candidate,
      phrase: scorePhrase(candidate, background),
      word: scoreWord(candidate, background),
    }))
    return { keyphrases: describe(tokens, entities, chooseKeyphrases(scored)) }
  },
}

/**
 * Is it a noun as general as `man` or `time`, one that only tells what kind another is of, or a part of a phrase that it
 * never stands without: `pressure` of `blood pressure`?
 */
function saysNothing(
  { text, start, end }: Tokens,
  { entity, terms, tail, places, before, behind }: Candidate,
): boolean {
  if (entity !== null) return false
  if (tail === 0 || (places.length > 2 && (before !== null || behind !== null))) return true
  return terms.length === 1 && generalNouns.has(text.slice(start[places[0]!], end[places[1]!]).toLowerCase())
}

function countTerms(tokens: Tokens, ids: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (let i = 0; i < tokens.length; i++) if (ids[i]! >= 0 && counted[tokens.pos[i]!] === 1) counts[ids[i]!]!++
  return counts
}

/** A name is counted as its entity is, wherever it is listed: by all its forms. */
function describe(tokens: Tokens, entities: readonly Entity[], chosen: readonly ScoredCandidate[]): Keyphrase[] {
  const starts = new Set(tokens.sentences)
  let last = 1 / largestRatio
  return chosen.map(({ candidate, phrase, word }) => {
    last = Math.min(last * largestRatio, chance(Math.max(phrase, word)))
    const entity = candidate.entity === null ? undefined : entities[candidate.entity]
    const text = entity?.name ?? chooseSpelling(tokens, starts, candidate)
    return { text, score: Math.round(last * 10_000) / 10_000, count: entity?.mentions ?? candidate.places.length / 2 }
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
