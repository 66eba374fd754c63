import { offences, opposites } from '../../../../lexicons/opposites.ts'
import type { Opposite } from '../../../../lexicons/opposites.ts'
import type { PartOfSpeech } from '../../../../types/tokens.ts'
import type { SentenceView } from '../facts/sentenceView.ts'

/** What a sentence says that became of something. Tokens `first` up to, not including, `last`. */
export interface Outcome {
  readonly first: number
  readonly last: number
  /** As written, with the words that deny it. */
  readonly text: () => string
  readonly isNegated: boolean
  /** Is it what would, may or should be? */
  readonly isOpen: boolean
  /** The content words near it, by stem. */
  readonly near: () => ReadonlySet<string>
  /** Of a word that has opposites. */
  readonly opposite: Opposite | null
  readonly stem: string
  /** The last name before it in its clause, by stems: mostly whom it befell. */
  readonly subject: () => ReadonlySet<string>
}

/** What somebody is accused of. */
export interface Charge {
  readonly text: string
  readonly stem: string
}

export interface OutcomeSentence {
  readonly outcomes: readonly Outcome[]
  readonly charges: readonly Charge[]
  /** Stems of its content words. */
  readonly stems: () => ReadonlySet<string>
  readonly names: () => ReadonlySet<string>
  /** Is anything in it denied, in whatever words? */
  readonly hasDenial: () => boolean
}

const negation = /^(?:not|n['’]t|never|cannot|nobody|none|neither|nor)$/
/** Words that turn around what is said beside those. */
const denial =
  /^(?:no|without|against|unlike|den(?:y|ies|ied|ying)|refus\w+|fail\w*|reject\w*|instead|rather|hardly|barely|if|whether)$/
const modal = /^(?:would|could|may|might|should|must|will|shall|can|to|if|whether|n['’]t|let)$/
/** A word that denies stands so many tokens before what it denies. */
const negationTokens = 3
const modalTokens = 3
const nearTokens = 8
const content = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM'])

/** Sentences of more tokens are lists or tables. */
const mostTokens = 120

export function readOutcomes(view: SentenceView): OutcomeSentence {
  if (view.length > mostTokens)
    return { outcomes: [], charges: [], stems: () => new Set(), names: () => new Set(), hasDenial: () => true }
  const outcomes: Outcome[] = []
  for (let i = 0; i < view.length;) {
    const outcome = outcomeAt(view, i)
    if (outcome !== null) outcomes.push(outcome)
    i = outcome?.last ?? i + 1
  }
  const stemsOf = (isSuch: (pos: PartOfSpeech) => boolean): Set<string> =>
    new Set(view.stems.filter((_, i) => isSuch(view.pos[i]!)))
  return {
    outcomes,
    charges: view.lower.flatMap((_, i) => chargeAt(view, i)),
    // Of few sentences anybody asks.
    stems: () => stemsOf((pos) => content.has(pos)),
    names: () => stemsOf((pos) => pos === 'PROPN'),
    hasDenial: () => view.lower.some((word) => negation.test(word) || denial.test(word)),
  }
}

function outcomeAt(view: SentenceView, i: number): Outcome | null {
  const { stems, pos } = view
  const opposite = opposites.get(stems[i]!)?.find((one) => one.stems.every((stem, k) => stems[i + k] === stem))
  if (pos[i] !== 'VERB' && (opposite === undefined || opposite.stems.length === 1)) return null
  const last = i + (opposite?.stems.length ?? 1)
  const negator = negatorBefore(view, i)
  const first = negator === null ? i : Math.max(0, pos[negator - 1] === 'AUX' ? negator - 1 : negator)
  return {
    ...{ first: i, last, isNegated: negator !== null, opposite: opposite ?? null },
    isOpen: i === 0 || view.lower.slice(Math.max(0, i - modalTokens), i).some((word) => modal.test(word)),
    stem: stems.slice(i, last).join(' '),
    // Of few outcomes anybody asks.
    near: () => contentNear(view, i, last),
    text: () => textOf(view, first, last),
    subject: () => subjectOf(view, first),
  }
}

function subjectOf({ pos, stems, lower }: SentenceView, first: number): Set<string> {
  let last = first - 1
  while (last >= 0 && pos[last] !== 'PROPN' && !/^(?:[,;:]|that|who|which|and|but)$/.test(lower[last]!)) last--
  const subject = new Set<string>()
  for (let i = last; i >= 0 && pos[i] === 'PROPN'; i--) subject.add(stems[i]!)
  return subject
}

function contentNear({ stems, pos, length }: SentenceView, first: number, last: number): Set<string> {
  const near = new Set<string>()
  for (let i = Math.max(0, first - nearTokens); i < Math.min(length, last + nearTokens); i++)
    if ((i < first || i >= last) && content.has(pos[i]!)) near.add(stems[i]!)
  return near
}

/** The word that denies what token `i` says: nothing but other words stands between them. */
function negatorBefore({ lower, pos }: SentenceView, i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - negationTokens); k--) {
    if (lower[k] === 'not' && /^(?:only|just|merely)$/.test(lower[k + 1]!)) return null
    if (negation.test(lower[k]!) || (lower[k] === 'no' && lower[k + 1] === 'longer')) return k
    if (pos[k] === 'PUNCT' || pos[k] === 'VERB' || pos[k] === 'CCONJ') return null
  }
  return null
}

const accusation = /^(?:charged|convicted|accused|guilty|suspicion|indicted|arraigned|acquitted|sentenced|tried)$/
/** Up to so many tokens behind it stands of what: “convicted in 2019 of second-degree murder”. */
const offenceTokens = 6

function chargeAt(view: SentenceView, i: number): Charge[] {
  if (!accusation.test(view.lower[i]!)) return []
  for (let k = i + 1; k < Math.min(view.length, i + offenceTokens); k++)
    if (offences.has(view.stems[k]!)) return [{ text: view.words[k]!, stem: view.stems[k]! }]
  return []
}

const textOf = ({ text, starts, ends }: SentenceView, first: number, last: number): string =>
  text.slice(starts[first], ends[last - 1])
