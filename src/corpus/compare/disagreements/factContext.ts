import { outcomes } from '../../../lexicons/outcomes.ts'
import { reportingVerbs } from '../../../lexicons/reportingVerbs.ts'
import type { Fact } from './fact.ts'
import type { SentenceView } from './sentenceView.ts'

/** The words around a fact: what it is a fact about. */
export interface FactContext {
  /** Stems of the words that say something. */
  readonly stems: ReadonlySet<string>
  /** The verb that the fact goes with: the last one before it, else the first one behind it. */
  readonly verb: string | null
  /** Is that one of saying? Then the fact is about the report. */
  readonly isReport: boolean
  /** The last verb before it and the first one behind it. */
  readonly verbs: ReadonlySet<string>
  /** Classes of what befell people: dead, hurt ... */
  readonly outcomes: ReadonlySet<string>
  readonly wordBefore: string
}

/** How many tokens on either side count. */
const reach = 12
const outcomeReach = 6
const reports = new Set(['say', 'tell', 'announce', 'report', 'add', 'state', 'write', 'tweet', 'confirm', 'explain'])
const telling = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN'])

export function readContext(view: SentenceView, fact: Fact, facts: readonly Fact[]): FactContext {
  const measured = facts.filter(({ kind }) => kind !== 'name')
  const isTelling = (i: number): boolean =>
    telling.has(view.pos[i]!) && !isReport(view, i) && !measured.some(({ first, last }) => i >= first && i < last)
  const around = Array.from({ length: view.length }, (_, i) => i).filter(
    (i) => i >= fact.first - reach && i < fact.last + reach && (i < fact.first || i >= fact.last),
  )
  const near = around.filter((i) => i >= fact.first - outcomeReach && i < fact.last + outcomeReach)
  const verbs = verbsOf(view, fact)
  const [verb] = verbs
  return {
    stems: new Set(around.filter(isTelling).map((i) => view.stems[i]!)),
    verb: verb === undefined ? null : view.stems[verb]!,
    verbs: new Set(verbs.map((i) => view.stems[i]!)),
    isReport: verb !== undefined && isReport(view, verb),
    outcomes: new Set(near.flatMap((i) => outcomes.get(view.stems[i]!) ?? [])),
    wordBefore: view.lower[fact.first - 1] ?? '',
  }
}

const isReport = ({ lower }: SentenceView, i: number): boolean => reports.has(reportingVerbs.get(lower[i]!) ?? '')

/** The last verb before the fact and the first one behind it. */
function verbsOf({ pos, length }: SentenceView, { first, last }: Fact): number[] {
  let before = first - 1
  while (before >= 0 && !isVerb(pos, before)) before--
  let behind = last
  while (behind < length && !isVerb(pos, behind)) behind++
  return [before, behind].filter((i) => i >= 0 && i < length)
}

/** The tagger takes some verbs for adjectives or nouns: behind an auxiliary they are verbs. */
const isVerb = (pos: SentenceView['pos'], i: number): boolean =>
  pos[i] === 'VERB' || (pos[i - 1] === 'AUX' && (pos[i] === 'ADJ' || pos[i] === 'NOUN'))

/** How much of the smaller set the other has, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}
