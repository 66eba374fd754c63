import { groupBy } from '../../algorithms/multimap.ts'
import type { CorpusEntity } from '../linkEntities.ts'
import type { SelectedQuote } from './selectQuotes.ts'

/** All quotes of one speaker. */
export interface SpeakerGroup {
  /** null for a speaker who is no single entity. */
  readonly speaker: CorpusEntity | null
  /** What such a speaker is called (`officials`, `a spokesman for the port`); null where only a pronoun does, or nothing. */
  readonly words: string | null
  readonly quotes: readonly SelectedQuote[]
}

/** Quotes by who said them, in order of first appearance; those without a name are told apart by their words. */
export function groupBySpeaker(quotes: Iterable<SelectedQuote>): SpeakerGroup[] {
  const groups = groupBy(quotes, ({ speaker, quote }) => speaker ?? keyOf(quote.speaker?.text ?? ''))
  return [...groups].map(([key, quotes]) =>
    typeof key === 'string'
      ? { speaker: null, words: key === unnamed ? null : bestWords(quotes), quotes }
      : { speaker: key, words: null, quotes },
  )
}

/** The key of all who are called by a pronoun or not at all. */
const unnamed = ''

/** Words that stand for anybody: personal, relative, demonstrative, indefinite pronouns. */
const pronouns = new Set(
  (
    'i me you we us he him she her it they them who whom which that this these those one someone somebody everyone everybody anyone ' +
    'anybody nobody himself herself itself themselves many some others both all most few several another other'
  ).split(' '),
)

const article = /^(?:the|an?)\s/i
/** Clauses and ages behind a comma say more of a speaker, not who it is. */
const aside = /, ?(?:who|whom|whose|which|where|when|\d)/

/** What spellings of one phrase share: lower case, one space for any, no article in front. */
function keyOf(words: string): string {
  const key = plain(words).replace(article, '').toLowerCase()
  return pronouns.has(key) ? unnamed : key
}

/** Without what a comma sets apart, unless the speaker is one of several: `Ford, Opel and others`. */
function plain(words: string): string {
  const isSeveral = words.includes(' and ')
  const cut = isSeveral ? words.search(aside) : words.indexOf(', ')
  return (cut > 0 ? words.slice(0, cut) : words).replace(/\s+/g, ' ').trim()
}

/** As it stands inside of a sentence if it does so anywhere: `officials` rather than `Officials`. */
function bestWords(quotes: readonly SelectedQuote[]): string {
  const spellings = quotes.map(({ quote }) => plain(quote.speaker!.text))
  const inside = spellings.find((words) => /^\p{Ll}/u.test(words))
  return (inside ?? spellings[0]!).replace(article, (word) => word.toLowerCase())
}
