import { remember } from '../../../../algorithms/remember.ts'
import type { ComparedSentence } from '../../../stories/comparedArticle.ts'
import { foldWords } from '../../../../names/foldWords.ts'
import { areComparable, areEqual } from './compareFacts.ts'
import { datePartsOf, timeOf } from './dateFacts.ts'
import type { Fact, NameFact } from './fact.ts'
import { readContext } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import { figureOf } from './figureOf.ts'
import { viewSentence } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

/** A sentence, read once for all comparisons. */
export interface ReadSentence {
  readonly view: SentenceView
  readonly facts: readonly Fact[]
  /** The words around one of them. */
  readonly contextOf: (fact: Fact) => FactContext
}

/** A sentence with more facts is a table; of those only so many are compared, each with each. */
const mostFacts = 40

/**
 * What a sentence says in figures, dates and names. The words around them are read when first asked for: most names
 * can be told apart without.
 */
export function readFacts(
  sentence: Pick<ComparedSentence, 'text' | 'quantities' | 'dates'>,
  view: SentenceView = viewSentence(sentence.text),
): ReadSentence {
  const facts = findFacts(view, sentence).slice(0, mostFacts)
  return {
    view,
    facts,
    contextOf: remember(mostFacts, (fact: Fact) => readContext(view, fact, findMeasured(view, facts))),
  }
}

/** Which tokens are part of a figure or a date. */
function findMeasured({ length }: SentenceView, facts: readonly Fact[]): boolean[] {
  const isMeasured = new Array<boolean>(length).fill(false)
  for (const { kind, first, last } of facts) if (kind !== 'name') isMeasured.fill(true, first, last)
  return isMeasured
}

/** In order, none inside another; of a headline in capitals no names. */
function findFacts(view: SentenceView, { quantities, dates }: Pick<ComparedSentence, 'quantities' | 'dates'>): Fact[] {
  const hasNames = !isHeadline(view)
  const told = [
    ...quantities.flatMap((quantity) => timeOf(view, quantity) ?? figureOf(view, quantity) ?? []),
    ...dates.flatMap((date) => datePartsOf(view, date)),
  ].sort((a, b) => a.first - b.first)
  const facts: Fact[] = []
  let next = 0
  for (let i = 0; i < view.length;) {
    while (next < told.length && told[next]!.first < i) next++
    const fact = told[next]?.first === i ? told[next]! : hasNames ? readName(view, i) : null
    if (fact !== null && !isConverted(view, fact, facts.at(-1))) facts.push(fact)
    i = Math.max(i + 1, fact?.last ?? 0)
  }
  return facts
}

/** “12 miles (19 km)” has one figure. */
function isConverted({ lower }: SentenceView, fact: Fact, before: Fact | undefined): boolean {
  if (fact.kind !== 'figure' || before?.kind !== 'figure' || lower[fact.first - 1] !== '(') return false
  return before.last === fact.first - 1 && areComparable(before, fact) && areEqual(before, fact)
}

/** Shorter words have no capital in a headline. */
const fewestLetters = 4
const fewestWords = 3

/** “Crews Rescue Sailors” */
function isHeadline({ words }: SentenceView): boolean {
  const long = words.filter((word) => word.length >= fewestLetters && /^\p{L}/u.test(word))
  return long.length >= fewestWords && long.every((word) => /^\p{Lu}/u.test(word))
}

const capital = /^\p{Lu}\p{L}/u
/** Most words begin with a small letter, which is told without a pattern. */
const isCapitalised = (word: string): boolean => !(word >= 'a' && word < '{') && capital.test(word)
/** `MPs` */
const pluralLetters = /^\p{Lu}+s$/u

/**
 * Capitalised words in a row. A sentence's first word is taken for one only where the tagger calls it a name and no noun
 * follows: `Law enforcement`.
 */
function readName({ text, starts, ends, words, lower, pos }: SentenceView, i: number): NameFact | null {
  if (!isCapitalised(words[i]!) || pluralLetters.test(words[i]!) || (i === 0 && pos[i] !== 'PROPN')) return null
  let last = i + 1
  while (isCapitalised(words[last] ?? '')) last++
  if (i === 0 && last === 1 && pos[last] === 'NOUN') return null
  const name = words.slice(i, last)
  return {
    ...{ kind: 'name', first: i, last, text: text.slice(starts[i], ends[last - 1]) },
    ...{ words: name, folded: name.map(foldWord), wordBefore: lower[i - 1] ?? '' },
  }
}

const foldWord = (word: string): string => foldWords(word).replace(/[-‐–]/g, '')
