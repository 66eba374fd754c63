import { hashText } from '../../../algorithms/hash.ts'
import { wordFacts } from '../../../language/vocabulary.ts'
import {
  mannerVerbs,
  particleVerbForms,
  reportingNouns,
  reportingVerbs,
  sayingVerbs,
} from '../../../lexicons/reportingWords.ts'

/**
 * What a word shows by its letters alone. Hashes are signed numbers: V8 stores large unsigned ones on the heap.
 */
interface WordForm {
  /** The hash of its lower-cased letters, and of the last three of them. */
  readonly word: number
  readonly suffix: number
  /** How it is spelt, in a few bits: capitals, digits, other signs. */
  readonly shape: number
  /** The base form's hash of a reporting verb, else 0; all verbs of manner have one. */
  readonly reporting: number
  /** Which kind of reporting verb it is: see verbKinds. */
  readonly verbKind: number
}

/**
 * Kinds of reporting verbs: of saying ("said"), of how somebody speaks ("hissed"), of what somebody thinks or wants
 * ("believes"), and verbs that say with a particle ("shot back").
 */
export const verbKinds = { none: 0, saying: 1, manner: 2, stance: 3, particle: 4 }

/** What each of an article's `forms` shows. */
export const readWordForms = wordFacts(readWordForm)

/** What the double mark shows that says what a single one does. */
export function readDoubleMark(mark: string): WordForm {
  return readWordForm(doubleMarks.get(mark) ?? '"')
}

const doubleMarks = new Map([
  ['‘', '“'],
  ['’', '”'],
])

/** Stands for the base form of all verbs of manner, which are many and each seldom. */
export const mannerVerb = hashText('(manner)') | 0

interface ReportingVerb {
  readonly reporting: number
  readonly verbKind: number
}

let byHash: ReadonlyMap<number, ReportingVerb> | undefined

/** The reporting verbs by the hashes of their forms. */
function reportingByHash(): ReadonlyMap<number, ReportingVerb> {
  if (byHash !== undefined) return byHash
  const { saying, manner, stance, particle } = verbKinds
  const sayings = sayingVerbs()
  const verbs = new Map<number, ReportingVerb>()
  for (const form of particleVerbForms()) verbs.set(hashText(form), { reporting: 0, verbKind: particle })
  for (const form of mannerVerbs()) verbs.set(hashText(form), { reporting: mannerVerb, verbKind: manner })
  for (const [form, verb] of [...reportingVerbs(), ['according', 'according'] as const]) {
    const verbKind = sayings.has(form) || form === 'according' ? saying : stance
    verbs.set(hashText(form), { reporting: hashText(verb) | 0, verbKind })
  }
  byHash = verbs
  return byHash
}

const noVerb: ReportingVerb = { reporting: 0, verbKind: verbKinds.none }

function readWordForm(form: string): WordForm {
  const lowered = form.toLowerCase()
  // A few letters change their length when lowered.
  const lower = lowered.length === form.length ? lowered : form
  const word = hashText(lower)
  return {
    word: word | 0,
    suffix: hashText(lower, Math.max(0, form.length - 3)) | 0,
    shape: shapeOf(form, lower),
    ...(reportingByHash().get(word) ?? noVerb),
  }
}

function shapeOf(form: string, lower: string): number {
  const first = form.charCodeAt(0) !== lower.charCodeAt(0)
  let capitals = 0
  let signs = 0
  let digits = 0
  const last = Math.min(form.length, 20)
  for (let at = 0; at < last; at++) {
    const code = form.charCodeAt(at)
    if (code !== lower.charCodeAt(at)) capitals++
    else if (code >= 48 && code <= 57) digits = 1
    else if (code < 65) signs = 1
  }
  const all = capitals === last && capitals > 1
  return (
    (first ? capitalBit : 0) +
    (capitals > 1 ? 2 : 0) +
    (all ? 4 : 0) +
    digits * digitBit +
    signs * 16 +
    (form.length === 1 ? 32 : 0)
  )
}

/** Of a word's shape. */
const [capitalBit, digitBit] = [1, 8]

/** Does a word of this shape begin with a capital? */
export const hasCapital = (shape: number): boolean => (shape & capitalBit) !== 0

/** Is there a digit in it? */
export const hasDigit = (shape: number): boolean => (shape & digitBit) !== 0

let hashes: ReadonlySet<number> | undefined

/** @param word the hash of a word in lower case */
export function isReportingNoun(word: number): boolean {
  hashes ??= new Set([...reportingNouns].map((noun) => hashText(noun)))
  return hashes.has(word)
}
