import { contrasts, eventWords } from '../../../../lexicons/eventWords.ts'
import { reportingVerbs } from '../../../../lexicons/reportingWords.ts'
import type { Fact } from './fact.ts'
import { outcomeAt } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

/** The words around a fact: what it is a fact about. */
export interface FactContext {
  /** Stems of the content words; of those for one event or one outcome, the class. */
  readonly stems: ReadonlySet<string>
  /** Pairs of content words next to each other among those. */
  readonly phrases: ReadonlySet<string>
  /** The verb that the fact goes with: the last one before it, else the first one behind it. */
  readonly verb: string | null
  /** Is that one of saying? Then the fact is about the report. */
  readonly isReport: boolean
  /** The noun that a date follows, which may name what was done: “the filing on Thursday”. */
  readonly act: string | null
  /** What is done: the stem of the last noun in the first run of nouns shortly behind that verb. */
  readonly object: string | null
  /** The last verb before it and the first one behind it. */
  readonly verbs: ReadonlySet<string>
  /** Classes of what happened to people: dead, hurt ... */
  readonly outcomes: ReadonlySet<string>
  /**
   * What it is part of or made of: the stem of the first noun behind “of” (two crates of rope); of money, the words
   * behind “in” ($3 in damages).
   */
  readonly complement: string | null
  /** Words near it that tell it apart from another of its kind, and in what class: winter, of seasons. */
  readonly contrasts: ReadonlyMap<string, string>
  /** Is it one more of its kind? */
  readonly isFurther: boolean
  /** Is it said not to be so? */
  readonly isNegated: boolean
}

/**
 * So many tokens on either side are looked at: for content words, outcomes and contrasts, and verbs; behind the verb,
 * for its object.
 */
const contextTokens = 12
const outcomeTokens = 6
const verbTokens = 40
const objectTokens = 8
const further = new Set(['more', 'another', 'additional', 'further', 'again', 'extra'])
const reports = new Set(['say', 'tell', 'announce', 'report', 'add', 'state', 'write', 'tweet', 'confirm', 'explain'])
/** Parts of speech of content words. */
const contentTags = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN'])

/** `isMeasured`: which tokens are part of a figure or a date. */
export function readContext(view: SentenceView, fact: Fact, isMeasured: readonly boolean[]): FactContext {
  const isContent = (i: number): boolean => contentTags.has(view.pos[i]!) && !isReport(view, i) && !isMeasured[i]
  const around = tokensAround(view, fact, contextTokens)
  const near = tokensAround(view, fact, outcomeTokens)
  const verbs = verbsOf(view, fact)
  const [verb] = verbs
  return {
    stems: new Set(around.filter(isContent).map((i) => classAt(view, i))),
    phrases: new Set(
      around.filter((i) => isContent(i) && isContent(i + 1)).map((i) => `${classAt(view, i)} ${classAt(view, i + 1)}`),
    ),
    verb: verb === undefined ? null : classAt(view, verb),
    verbs: new Set(verbs.map((i) => classAt(view, i))),
    act: actBefore(view, fact),
    object: verb === undefined ? null : objectOf(view, verb, isMeasured),
    isReport: verb !== undefined && isReport(view, verb),
    outcomes: new Set(near.flatMap((i) => outcomeAt(view, i) ?? [])),
    complement: complementOf(view, fact),
    contrasts: contrastsOf(near.map((i) => view.lower[i]!)),
    isFurther: near.some((i) => further.has(view.lower[i]!) && view.lower[i + 1] !== 'than'),
    isNegated: near.some((i) => /^(?:not|n't|n’t|never|no)$/.test(view.lower[i]!)),
  }
}

/** Words of one class count as one word. */
const classAt = (view: SentenceView, i: number): string =>
  outcomeAt(view, i) ?? eventWords.get(view.stems[i]!) ?? view.stems[i]!

function tokensAround({ length }: SentenceView, { first, last }: Fact, most: number): number[] {
  const start = Math.max(0, first - most)
  const tokens = Array.from({ length: Math.min(length, last + most) - start }, (_, i) => start + i)
  return tokens.filter((i) => i < first || i >= last)
}

const contrastsOf = (words: readonly string[]): Map<string, string> =>
  new Map(words.flatMap((word) => (contrasts.has(word) ? [[word, contrasts.get(word)!] as const] : [])))

/**
 * Is only one denied, or only one further of its kind; or has each a word of a class of contrasts that the other lacks,
 * as in summer games and winter games?
 */
export function areContrasted(a: FactContext, b: FactContext): boolean {
  if (a.isNegated !== b.isNegated || a.isFurther !== b.isFurther) return true
  const own = [...a.contrasts].filter(([word]) => !b.contrasts.has(word))
  return own.some(([, kind]) => [...b.contrasts].some(([word, other]) => other === kind && !a.contrasts.has(word)))
}

function complementOf(view: SentenceView, fact: Fact): string | null {
  const { lower, stems, pos, length } = view
  const { last } = fact
  if (fact.kind === 'figure' && fact.key === 'money' && lower[last] === 'in') return purposeOf(view, last + 1)
  if (lower[last] !== 'of') return null
  for (let i = last + 1; i < Math.min(length, last + 5); i++)
    if (pos[i] === 'NOUN' || pos[i] === 'PROPN') return stems[i]!
  return null
}

/** What money is paid for, in every word: punitive damages are a part of damages. */
function purposeOf({ stems, pos, length }: SentenceView, first: number): string | null {
  let last = first
  while (last < Math.min(length, first + 4) && (pos[last] === 'ADJ' || pos[last] === 'NOUN')) last++
  return pos[last - 1] === 'NOUN' ? stems.slice(first, last).join(' ') : null
}

function actBefore(view: SentenceView, { kind, first }: Fact): string | null {
  const { lower, pos } = view
  const noun = lower[first - 1] === 'on' ? first - 2 : first - 1
  return kind === 'date' && pos[noun] === 'NOUN' ? classAt(view, noun) : null
}

function objectOf({ pos, stems, length }: SentenceView, verb: number, isMeasured: readonly boolean[]): string | null {
  const isNoun = (i: number): boolean => i < length && pos[i] === 'NOUN' && !isMeasured[i]
  let at = verb + 1
  while (at < verb + objectTokens && !isNoun(at)) at++
  while (isNoun(at + 1)) at++
  return isNoun(at) ? stems[at]! : null
}

/** To report a theft or write a letter is to do something, to report that there was one is to say it. */
function isReport({ lower }: SentenceView, i: number): boolean {
  const verb = reportingVerbs().get(lower[i]!) ?? ''
  const isOfThing = /^(?:report|write)$/.test(verb) && /^(?:an?|the|his|her|its|their)$/.test(lower[i + 1] ?? '')
  return reports.has(verb) && !isOfThing
}

/**
 * The last verb before the fact and the first one behind it; in “at noon when he fell” and “on Monday sold” the other
 * way round.
 */
function verbsOf({ pos, lower, length }: SentenceView, { kind, first, last }: Fact): number[] {
  let before = first - 1
  while (before >= first - verbTokens && !isVerb(pos, before)) before--
  let behind = last
  while (behind < last + verbTokens && !isVerb(pos, behind)) behind++
  const isBefore = lower[last] === 'when' || (kind === 'date' && behind === last && !lower[last]!.endsWith('ing'))
  const verbs = isBefore ? [behind, before] : [before, behind]
  return verbs.filter((i) => i >= 0 && i < length && isVerb(pos, i))
}

/** The tagger takes some verbs for adjectives or nouns: behind an auxiliary they are verbs. */
const isVerb = (pos: SentenceView['pos'], i: number): boolean =>
  pos[i] === 'VERB' || (pos[i - 1] === 'AUX' && (pos[i] === 'ADJ' || pos[i] === 'NOUN'))
