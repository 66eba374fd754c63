import type { Quote } from '../../src/types/layers.ts'
import type { ExpectedQuote, ExpectedQuotes, UnsaidWords } from './case.ts'
import type { AnnotatedCase } from './answerCase.ts'
import { bare, firstOf, holds, listOf, show, squeeze } from './sameText.ts'

/** A quote with its speaker's name, null for nobody by name, and its words: whole, and each stretch between marks. */
interface NamedQuote {
  readonly quote: Quote
  readonly name: string | null
  readonly words: readonly string[]
}

/** What is wrong with the quotes. */
export function checkQuotes(expected: ExpectedQuotes, article: AnnotatedCase): string[] {
  const found = article.quotes.map((quote) => nameSpeaker(quote, article))
  const wanted = expected.quotes ?? []
  const wrong = wanted.flatMap((one) => checkQuote(one, found))
  for (const one of found) {
    const isWanted = wanted.some((quote) => isQuote(one, quote))
    if (expected.noQuotes === true || (expected.onlyQuotes === true && !isWanted))
      wrong.push(`one quote too many: ${show(one.quote.text)} by ${speakerOf(one)}`)
    if (one.name !== null && expected.notSpeakers?.includes(one.name))
      wrong.push(`${one.name} should not say ${show(one.quote.text)}`)
  }
  const marked = found.filter(({ quote }) => quote.kind !== 'indirect')
  return [...wrong, ...checkUnsaid(expected.notQuoted, marked), ...checkUnsaid(expected.notSaid, found)]
}

function checkQuote(wanted: ExpectedQuote, found: readonly NamedQuote[]): string[] {
  const label = show(wanted.text ?? wanted.part)
  const same = found.filter((one) => isQuote(one, wanted))
  if (same.length === 0) return [`no quote ${label}`]
  if (same.some((one) => isBy(one, wanted) && (wanted.kind === undefined || one.quote.kind === wanted.kind))) return []
  const who = same.map((one) => `${speakerOf(one)} [${one.quote.kind}]`).join(', ')
  const speaker = wanted.speaker === undefined ? 'anybody' : (firstOf(wanted.speaker) ?? 'nobody by name')
  return [`${label} is by ${who}, not by ${speaker} [${wanted.kind ?? 'any kind'}]`]
}

function checkUnsaid(unsaid: readonly (string | UnsaidWords)[] = [], quotes: readonly NamedQuote[]): string[] {
  return unsaid.flatMap((one) => {
    const { text, speaker } = typeof one === 'string' ? { text: one, speaker: undefined } : one
    const isSaid = quotes.some(
      ({ name, words }) => (speaker === undefined || name === speaker) && words.some((whole) => holds(whole, text)),
    )
    return isSaid ? [`${show(text)} should not be said`] : []
  })
}

function nameSpeaker(quote: Quote, { text, entities }: AnnotatedCase): NamedQuote {
  const name = quote.speaker?.entity == null ? null : entities[quote.speaker.entity]!.name
  return { quote, name, words: [quote.text, ...quote.quoted.map(({ start, end }) => text.slice(start, end))] }
}

function isQuote({ words }: NamedQuote, { text = '', part }: ExpectedQuote): boolean {
  return words.some((whole) => (part === undefined ? bare(whole) === bare(text) : holds(whole, part)))
}

function isBy({ name, quote }: NamedQuote, { speaker }: ExpectedQuote): boolean {
  if (speaker === undefined) return true
  return listOf(speaker).some((one) => {
    if (one?.startsWith('(') !== true) return name === one
    return name === null && withoutArticle(quote.speaker?.text ?? '') === withoutArticle(one.slice(1, -1))
  })
}

const withoutArticle = (text: string): string =>
  squeeze(text)
    .replace(/^(?:the|a|an) /i, '')
    .toLowerCase()

const speakerOf = ({ name, quote }: NamedQuote): string => name ?? `(${quote.speaker?.text ?? ''})`
