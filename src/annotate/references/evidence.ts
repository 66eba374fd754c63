import { judgingVerbs } from '../../lexicons/judgingVerbs.ts'
import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import type { Anaphor } from './anaphor.ts'
import { isOwnSubject } from './binding.ts'
import { isClient, reportForAnother } from './clients.ts'
import type { Candidate } from './findCandidates.ts'
import type { Occurrence } from './findOccurrences.ts'
import { phraseStart } from './grammaticalRole.ts'
import { isPart, parts, type TextView } from './textView.ts'

/** Kinds of evidence, and how many values each has: the layout of the weights. */
export const kinds = {
  /** The pronoun's form, the candidate's role, by name or by pronoun, in the same sentence or not. */
  role: 80,
  /** Sentences between the two. */
  distance: 6,
  between: 9,
  /** First in its sentence: by the pronoun's form, in the same sentence or not. */
  leads: 8,
  /** Subject of the pronoun's own clause: by the pronoun's form. */
  own: 4,
  count: 7,
  topic: 1,
  mentions: 5,
  /** `Ann and Bob`: one of several who are together. */
  coordinated: 1,
  /**
   * Which of the two is in a quotation: none or the same, the pronoun, the candidate; the speaker of the pronoun's
   * quotation, in its sentence or near it.
   */
  quotation: 5,
  /** The pronoun is said to say something: the candidate not, too, or too as the subject of the sentence before. */
  saying: 3,
  /**
   * The pronoun is the subject of what is said or thought: of the candidate's verb (`Lee said he`), or of a
   * participle (`Lee praised Fox, saying he`) before which the candidate is subject, or object.
   */
  reported: 3,
  /**
   * Judged, or judging, by a verb such as `praise` or `accuse`, where the pronoun is in a phrase that says for what:
   * `Lee thanked Fox for her help`.
   */
  judged: 2,
  /** The pronoun is what somebody says who speaks for another: the other, or who speaks. */
  client: 2,
  /** Named after the pronoun, by its form. */
  after: 4,
  /** The pronoun begins its sentence, the candidate the one before. */
  opening: 1,
  /** Called by a noun without a name: indefinite, definite, somebody's. */
  unnamed: 3,
} as const

export type Kind = keyof typeof kinds

/** Where the values of a kind are among the weights: its first and its last one. */
interface Values {
  readonly first: number
  readonly last: number
}

const values = {} as Record<Kind, Values>
let size = 0
for (const [kind, count] of Object.entries(kinds) as [Kind, number][]) {
  values[kind] = { first: size, last: size + count - 1 }
  size += count
}

export const evidenceSize = size

const forms = { subject: 0, object: 1, possessive: 2, reflexive: 3 } as const
const definitenesses = { indefinite: 0, definite: 1, possessed: 2 } as const
const roles = { subject: 0, object: 1, oblique: 2, possessive: 3, other: 4 } as const

/** The indices of all evidence for or against a candidate. */
export function evidenceFor(view: TextView, anaphor: Anaphor, candidate: Candidate): number[] {
  const found: number[] = []
  addPlace(view, anaphor, candidate, found)
  add(found, values.between, candidate.between)
  add(found, values.count, candidate.count)
  add(found, values.mentions, Math.floor(Math.log2(candidate.mentions)))
  if (candidate.isTopic) add(found, values.topic)
  add(found, values.quotation, quotation(view, anaphor.token, candidate.occurrence))
  const { unnamed } = candidate.occurrence
  if (unnamed !== null) add(found, values.unnamed, definitenesses[unnamed])
  if (isCoordinated(view, candidate.occurrence)) add(found, values.coordinated)
  if (anaphor.form === 'subject' && saysAt(view, anaphor.token))
    add(found, values.saying, saying(view, anaphor, candidate))
  return found
}

/** What is beyond the last value counts as that one. */
function add(found: number[], { first, last }: Values, value = 0): void {
  found.push(Math.min(first + value, last))
}

/** Where the two stand in their sentences and clauses. */
function addPlace(view: TextView, anaphor: Anaphor, { occurrence, leads }: Candidate, found: number[]): void {
  const form = forms[anaphor.form]
  const distance = view.sentences[anaphor.token]! - occurrence.sentence
  const sameSentence = distance === 0 ? 1 : 0
  add(found, values.role, (form * 10 + roles[occurrence.role] + (occurrence.named ? 0 : 5)) * 2 + sameSentence)
  add(found, values.distance, distance)
  if (leads) add(found, values.leads, form * 2 + sameSentence)
  if (sameSentence === 1) addClause(view, anaphor, occurrence, found)
  if (distance === 1 && leads && occurrence.role === 'subject' && opens(view, anaphor.token)) add(found, values.opening)
}

/** How the two hang together within a sentence. */
function addClause(view: TextView, { token, form }: Anaphor, occurrence: Occurrence, found: number[]): void {
  if (isOwnSubject(view, token, occurrence)) add(found, values.own, forms[form])
  if (occurrence.first > token) add(found, values.after, forms[form])
  else if (occurrence.last < token) addJudged(view, token, occurrence, found)
  if (form !== 'subject') return
  addReported(view, token, occurrence, found)
  const report = reportForAnother(view, token)
  if (report === null) return
  if (isClient(report, occurrence)) add(found, values.client)
  else if (occurrence.verb === report.verb) add(found, values.client, 1)
}

/** Is the pronoun's clause what is said: by the candidate, or by whoever a participle before it means? */
function addReported({ words }: TextView, token: number, { role, verb }: Occurrence, found: number[]): void {
  const before = words[token - 1] === 'that' ? token - 2 : token - 1
  const word = words[before] ?? ''
  if (verb >= 0 && verb === before) add(found, values.reported)
  else if (word.endsWith('ing') && reportingVerbs().has(word)) add(found, values.reported, role === 'subject' ? 1 : 2)
}

const reasons = new Set('for over on because as of after'.split(' '))

function addJudged(view: TextView, token: number, occurrence: Occurrence, found: number[]): void {
  const [judges, isObject] = judgement(view, occurrence)
  if (judges < 0) return
  const between = view.words.slice(Math.max(judges, occurrence.last), token)
  if (between.some((word) => reasons.has(word))) add(found, values.judged, isObject ? 0 : 1)
}

/** The judging verb that somebody is object or subject of (-1: none), and which of the two. */
function judgement(view: TextView, { role, first, verb }: Occurrence): [verb: number, isObject: boolean] {
  const { words } = view
  if (role === 'object') {
    const before = phraseStart(view, first) - 1
    return [judgesAt(view, before) ? before : -1, true]
  }
  if (role === 'oblique' && words[first - 1] === 'by') return [judgesAt(view, first - 2) ? first - 2 : -1, false]
  if (role !== 'subject' || verb < 0) return [-1, false]
  if (judgesAt(view, verb)) return [verb, false]
  return [
    isPart(view, verb, parts.AUX) && words[verb + 1]?.endsWith('ed') === true && judgesAt(view, verb + 1)
      ? verb + 1
      : -1,
    true,
  ]
}

const judgesAt = ({ words }: TextView, at: number): boolean =>
  judgingVerbs.has(reportingVerbs().get(words[at] ?? '') ?? words[at] ?? '')

const isCoordinated = ({ words }: TextView, { first, last }: Occurrence): boolean =>
  words[last] === 'and' || words[first - 1] === 'and'

const says = ({ words }: TextView, { verb }: Occurrence): boolean => verb >= 0 && reportingVerbs().has(words[verb]!)

function saying(view: TextView, { token }: Anaphor, { occurrence, leads }: Candidate): number {
  if (!says(view, occurrence)) return 0
  return leads && view.words[token - 1] !== 'said' && view.sentences[token]! - occurrence.sentence === 1 ? 2 : 1
}

function quotation(view: TextView, token: number, occurrence: Occurrence): number {
  const { first, role, sentence } = occurrence
  const [own, its] = [view.quotes[token]!, view.quotes[first]!]
  if (own === its) return 0
  if (own === 0) return 2
  if (its !== 0 || role !== 'subject') return 1
  if (sentence === view.sentences[token]) return 3
  return says(view, occurrence) ? 4 : 1
}

const saysAt = ({ words }: TextView, token: number): boolean =>
  reportingVerbs().has(words[token + 1] ?? '') || words[token - 1] === 'said'

const opens = (view: TextView, token: number): boolean => token - view.tokens.sentences[view.sentences[token]!]! < 2
