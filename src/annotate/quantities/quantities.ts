import { fractionWords, numberWords, scaleWords, vagueWords } from '../../lexicons/numberWords.ts'
import { wordFacts } from '../../language/vocabulary.ts'
import { nameTypes } from '../../types/layers.ts'
import type { Mention, Quantity } from '../../types/layers.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import { readQuantity } from './readQuantity.ts'
import type { Sentence } from './sentence.ts'

/**
 * Every number with its unit, what it counts and how it is hedged, in the order of the text. Dates, and numbers that
 * are part of a name, are none. Not handled: multiples (`twice`, `threefold`), ordinals, numbers above 999 written with
 * spaces or full stops (`1 200`, `1.200`), what is counted in another sentence.
 */
export const quantities: Annotator<'dates' | 'mentions', 'quantities'> = {
  name: 'quantities',
  requires: ['dates', 'mentions'],
  assigns: ['quantities'],
  annotate: ({ tokens, dates, mentions }) => ({ quantities: findQuantities(tokens, dates, mentions) }),
}

/** Words with which a number may start. */
const opens = new Set([
  'one',
  'half',
  'several',
  'few',
  'tens',
  'no',
  'nobody',
  ...numberWords.keys(),
  ...vagueWords.keys(),
])
/** Behind “a” they make a number of it. */
const behindArticle = new Set(['couple', 'few', ...scaleWords.keys(), ...fractionWords.keys()])
/** A figure, also with a sign of money or a fraction in front: `Rs2`. */
const figure = /^(?:[-−+.]?|[A-Z][A-Za-z]{0,2}\.?)\d|^[½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞]/
/** Longer words are no numbers. */
const longestWord = 24

/** What a word may be of a number: nothing, its start, an article before one, what follows that. */
const [nothing, start, article, follows] = [0, 1, 2, 3]

const rolesOfWords = wordFacts((form) => {
  if (form.length > longestWord) return nothing
  const word = form.toLowerCase()
  if (word === 'a' || word === 'an') return article
  if (figure.test(form) || opens.has(word)) return start
  return behindArticle.has(word) ? follows : nothing
})

function findQuantities(tokens: Tokens, dates: readonly Span[], mentions: readonly Mention[]): Quantity[] {
  const found: Quantity[] = []
  const { types } = tokens
  const roles = rolesOfWords(tokens)
  const isOther = ahead([...dates, ...mentions.filter(({ type }) => names.has(type))])
  const groups = new Set(mentions.flatMap((mention) => (mention.type === 'group' ? [mention.start] : [])))
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const sentence: Sentence = { tokens, first: tokens.sentences[s]!, last: tokens.sentences[s + 1]!, groups }
    const before: Quantity[] = []
    for (let i = sentence.first; i < sentence.last; i++) {
      const role = roles[types[i]!]!
      if (role === nothing || role === follows) continue
      if (role === article && (roles[types[i + 1]!] ?? nothing) === nothing) continue
      const read = readQuantity(sentence, i, isOther, before)
      if (read?.quantity != null) before.push(read.quantity)
      i = Math.max(i, (read?.next ?? 0) - 1)
    }
    found.push(...before)
  }
  return found
}

const names: ReadonlySet<string> = new Set(nameTypes)

/** Does one of the spans hold any of a stretch? To be asked in the order of the text, so that all of it takes one walk. */
function ahead(spans: readonly Span[]): (stretch: Span) => Span | undefined {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  return ({ start, end }) => {
    while (at < ordered.length && ordered[at]!.end <= start) at++
    for (let i = at; i < ordered.length && ordered[i]!.start < end; i++) if (ordered[i]!.end > start) return ordered[i]
    return undefined
  }
}
