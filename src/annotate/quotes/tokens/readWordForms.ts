import { hashText } from '../../../algorithms/hash.ts'
import { wordFacts } from '../../../language/vocabulary.ts'
import { reportingNouns, reportingVerbs } from '../../../lexicons/reportingWords.ts'

/**
 * What a word shows by its letters alone. Hashes are signed numbers: V8 stores large unsigned ones on the heap.
 */
interface WordForm {
  /** The hash of its lower-cased letters, and of the last three of them. */
  readonly word: number
  readonly suffix: number
  /** How it is spelt, in a few bits: capitals, digits, other signs. */
  readonly shape: number
  /** The base form's hash of a reporting verb, else 0. */
  readonly reporting: number
}

/** What each of an article's `forms` shows. */
export const readWordForms = wordFacts(readWordForm)

let byHash: ReadonlyMap<number, number> | undefined

/** The base form's hash of a reporting verb, by its own. */
function reportingByHash(): ReadonlyMap<number, number> {
  byHash ??= new Map(
    [...reportingVerbs(), ['according', 'according'] as const].map(([form, verb]) => [hashText(form), hashText(verb)]),
  )
  return byHash
}

function readWordForm(form: string): WordForm {
  const lowered = form.toLowerCase()
  // A few letters change their length when lowered.
  const lower = lowered.length === form.length ? lowered : form
  const word = hashText(lower)
  return {
    word: word | 0,
    suffix: hashText(lower, Math.max(0, form.length - 3)) | 0,
    shape: shapeOf(form, lower),
    reporting: (reportingByHash().get(word) ?? 0) | 0,
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
