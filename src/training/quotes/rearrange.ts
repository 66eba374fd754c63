import { randomNumbers } from '../../algorithms/random.ts'
import { mannerVerbs, sayingVerbs } from '../../lexicons/reportingWords.ts'
import type { Span } from '../../types/span.ts'
import { type GoldArticle, type GoldQuote, trimContent } from './goldArticle.ts'

/** A sentence told anew: its text, and where in it content, cue and speaker stand. */
export interface Retold {
  readonly text: string
  readonly fragments: readonly Span[]
  readonly cue: Span
  readonly speaker: Span
}

/** The parts of a sentence that is nothing but an attribution. */
interface Statement {
  readonly quote: GoldQuote
  /** The sentence, with its full stop. */
  readonly whole: Span
  readonly content: string
  readonly cue: string
  readonly speaker: string
  readonly marked: boolean
}

/**
 * The article with a share of its plain statements ("X said S", "“S,” X said") told in other ways that news tells them
 * in: speaker behind or within the statement, passives, possessors, verbs of manner, phrases that go on. What the
 * labelled texts have seldom is learnt so with the words that they have.
 */
export function rearrange(article: GoldArticle, share: number, seed: number): GoldArticle {
  const random = randomNumbers(seed)
  const statements = article.quotes.flatMap((quote) => statementOf(article, quote) ?? [])
  const names = namesIn(statements.map(({ speaker }) => speaker))
  const chosen = statements.filter(() => random() < share)
  let [text, at] = ['', 0]
  const quotes: GoldQuote[] = []
  const moved = new Map<GoldQuote, GoldQuote>()
  const shifts: { readonly from: number; readonly by: number }[] = []
  for (const statement of chosen) {
    const retold = retell(statement, names, random)
    if (retold === null) continue
    text += article.text.slice(at, statement.whole.start)
    moved.set(statement.quote, placed(retold, text.length, statement.quote.type))
    text += retold.text
    at = statement.whole.end
    shifts.push({ from: at, by: text.length - at })
  }
  text += article.text.slice(at)
  const shift = (place: number): number => place + (shifts.findLast(({ from }) => from <= place)?.by ?? 0)
  const shifted = (span: Span): Span => ({ start: shift(span.start), end: shift(span.end - 1) + 1 })
  for (const quote of article.quotes) {
    const { cue, speaker, fragments } = quote
    quotes.push(
      moved.get(quote) ?? {
        ...quote,
        ...shifted(quote),
        cue: cue && shifted(cue),
        speaker: speaker && { text: speaker.text, ...shifted(speaker) },
        ...(fragments && {
          fragments: fragments.map(([start, end]) => [shift(start), shift(end - 1) + 1] as const),
        }),
      },
    )
  }
  return { ...article, text, quotes }
}

export function placed({ fragments, cue, speaker, text }: Retold, at: number, type: GoldQuote['type']): GoldQuote {
  const place = ({ start, end }: Span): Span => ({ start: start + at, end: end + at })
  const own = fragments.map(place)
  const span = { start: own[0]!.start, end: own.at(-1)!.end }
  return {
    ...span,
    text: text.slice(span.start - at, span.end - at),
    type,
    cue: place(cue),
    speaker: { ...place(speaker), text: text.slice(speaker.start, speaker.end) },
    fragments: own.map(({ start, end }) => [start, end] as const),
  }
}

/** The sentence of a quote where it is speaker, cue and content and nothing else, in this order or the other. */
function statementOf({ text, quotes }: GoldArticle, quote: GoldQuote): Statement | null {
  const { cue, speaker, type } = quote
  if (cue === null || speaker === null || (quote.fragments?.length ?? 1) > 1 || type === 'mixed') return null
  const marked = type === 'direct'
  const spans = [quote, cue, speaker]
  const start = Math.min(...spans.map((span) => span.start))
  let end = Math.max(...spans.map((span) => span.end))
  const content = trimContent(text, quote)
  const between = (a: Span, b: Span): string => text.slice(a.end, b.start)
  const plain = speaker.end <= cue.start && cue.end <= content.start
  const fits = plain
    ? /^ $/.test(between(speaker, cue)) && /^(?:,? ["“]| | that )$/.test(between(cue, content))
    : content.end <= cue.start &&
      /^[,?!]["”] $/.test(text.slice(content.end, Math.min(cue.start, speaker.start))) &&
      /^ $/.test(cue.start < speaker.start ? between(cue, speaker) : between(speaker, cue))
  if (!fits) return null
  while (end < text.length && /["”.]/.test(text.charAt(end)) && end < Math.max(quote.end, speaker.end, cue.end) + 3)
    end++
  if (
    !/\.["”]?$/.test(text.slice(start, end)) ||
    !/(?:^|[\n.!?]["”]?\s)$/.test(text.slice(Math.max(0, start - 3), start))
  )
    return null
  const whole = { start, end }
  if (quotes.some((other) => other !== quote && touches(whole, other))) return null
  const words = text.slice(content.start, content.end)
  if (/["“”\n]/.test(words) || words.length < 12) return null
  return {
    ...{ quote, whole, content: words, marked },
    ...{ cue: text.slice(cue.start, cue.end), speaker: text.slice(speaker.start, speaker.end).replace(/,$/, '') },
  }
}

function touches(span: Span, { start, end, cue, speaker }: GoldQuote): boolean {
  return [{ start, end }, cue, speaker].some((own) => own !== null && own.start < span.end && span.start < own.end)
}

const functionWords =
  /^(?:The|A|An|He|She|They|We|It|One|Some|Many|His|Her|Their|Its|Several|Most|Other|Police|Officials)\b/
const isName = (words: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}$/u.test(words) && !functionWords.test(words)

export function namesIn(speakers: readonly string[]): string[] {
  return [...new Set(speakers.filter(isName))]
}

/** One sentence behind the other. */
export function joined(...sentences: readonly Retold[]): { readonly text: string; readonly quotes: readonly Retold[] } {
  let text = ''
  const quotes = sentences.map((sentence) => {
    const at = text.length
    const moved = ({ start, end }: Span): Span => ({ start: start + at, end: end + at })
    text += sentence.text
    const { fragments, cue, speaker } = sentence
    return { text: sentence.text, fragments: fragments.map(moved), cue: moved(cue), speaker: moved(speaker) }
  })
  return { text, quotes: quotes.map((quote) => ({ ...quote, text })) }
}

const lower = (words: string): string =>
  functionWords.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const staff =
  'lawyer,spokeswoman,spokesman,deputy,brother,mother,neighbour,agent,press secretary,rival,chief of staff,campaign manager'.split(
    ',',
  )
const tails = [
  ...['in a statement', 'on Monday', 'on Facebook', 'in an interview on Tuesday', 'in a news release', 'at a hearing'],
  ...['on Twitter', 'by phone', 'in recent weeks', 'in a letter to staff', 'after the vote', 'in court'],
]
const pasts = (forms: ReadonlySet<string>): string[] => [...forms].filter((form) => form.endsWith('ed'))
let markedVerbs: readonly string[] | undefined

const pronoun = /^(?:he|she|it|they|we|i)$/i

type Choose = <Item>(items: readonly Item[]) => Item

/** Tells a statement anew, in a way chosen by chance; null where none fits. */
function retell(statement: Statement, names: readonly string[], random: () => number): Retold | null {
  const choose: Choose = (items) => items[Math.floor(random() * items.length)]!
  const others = names.filter((name) => !statement.speaker.includes(name) && !statement.content.includes(name))
  const other = others.length === 0 ? null : choose(others)
  const ways = statement.marked ? markedWays : plainWays
  return choose(ways)(statement, { choose, other, named: isName(statement.speaker) })
}

export interface Around {
  readonly choose: Choose
  /** Another person of the article. */
  readonly other: string | null
  /** Is the speaker a plain name? */
  readonly named: boolean
}

type Way = (statement: Statement, around: Around) => Retold | null

/** Joins parts, of which some are labelled. */
export function told(...parts: readonly (string | readonly ['content' | 'cue' | 'speaker', string])[]): Retold {
  let text = ''
  const found = { content: [] as Span[], cue: [] as Span[], speaker: [] as Span[] }
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      found[part[0]].push({ start: text.length, end: text.length + part[1].length })
      text += part[1]
    }
  }
  return { text, fragments: found.content, cue: found.cue[0]!, speaker: found.speaker[0]! }
}

const says =
  /^(?:said|says|announced|added|noted|reported|argued|warned|claimed|wrote|insisted|acknowledged|explained|confirmed)$/

/** A name of two words. */
const twoWords = /(?<=\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=\s)/u

const plainWays: readonly Way[] = [
  // X said S – S – S.
  ({ content, cue, speaker }) => {
    const dashed = content.replace(/, ([^,]{8,60}), /, ' – $1 – ')
    return dashed === content ? null : told(['speaker', speaker], ' ', ['cue', cue], ' ', ['content', dashed], '.')
  },
  // X said S “Name Name” S.
  ({ content, cue, speaker }) => {
    const named = content.replace(twoWords, '“$&”')
    return named === content ? null : told(['speaker', speaker], ' ', ['cue', cue], ' ', ['content', named], '.')
  },
  // S, X said.
  ({ content, cue, speaker }) =>
    says.test(cue)
      ? told(['content', upper(content)], ', ', ['speaker', lower(speaker)], ' ', ['cue', cue], '.')
      : null,
  // S, said X.
  ({ content, cue, speaker }) =>
    says.test(cue) && !pronoun.test(speaker)
      ? told(['content', upper(content)], ', ', ['cue', cue], ' ', ['speaker', lower(speaker)], '.')
      : null,
  // S, X said in a statement.
  ({ content, cue, speaker }, { choose }) =>
    says.test(cue)
      ? told(['content', upper(content)], ', ', ['speaker', lower(speaker)], ' ', ['cue', cue], ` ${choose(tails)}.`)
      : null,
  // S, according to X.
  ({ content, cue, speaker }, { choose, named }) =>
    says.test(cue) && named
      ? told(
          ['content', upper(content)],
          ', ',
          ['cue', 'according to'],
          ' ',
          ['speaker', speaker],
          choose(['.', ` ${choose(tails)}.`, '.']),
        )
      : null,
  // S, X said, S.
  ({ content, cue, speaker }, { choose }) => {
    const comma = content.indexOf(', ')
    return says.test(cue) && comma > 15 && content.length - comma > 15
      ? told(
          ['content', upper(content.slice(0, comma))],
          ', ',
          ...choose([
            [['speaker', lower(speaker)], ' ', ['cue', cue]] as const,
            [['cue', 'according to'], ' ', ['speaker', lower(speaker)]] as const,
          ]),
          ', ',
          ['content', content.slice(comma + 2)],
          '.',
        )
      : null
  },
  // Y was told by X that S.
  ({ content, speaker }, { choose, other }) =>
    other === null || pronoun.test(speaker)
      ? null
      : told(
          `${other} was ${choose(['', '', 'also ', 'later '])}`,
          ['cue', choose(['told', 'informed', 'warned', 'assured', 'reminded'])],
          ' by ',
          ['speaker', lower(speaker)],
          ' that ',
          ['content', content],
          '.',
        ),
  // Y's lawyer, X, said S.
  ({ content, cue, speaker }, { choose, other, named }) =>
    named && other !== null
      ? told(
          ['speaker', `${other}’s ${choose(staff)}, ${speaker}`],
          ', ',
          ['cue', cue],
          choose([' ', ' that ']),
          ['content', content],
          '.',
        )
      : null,
  // S, said Y's lawyer, X.
  ({ content, cue, speaker }, { choose, other, named }) =>
    named && other !== null && says.test(cue)
      ? told(
          ['content', upper(content)],
          ', ',
          ['cue', cue],
          ' ',
          ['speaker', `${other}’s ${choose(staff)}, ${speaker}`],
          '.',
        )
      : null,
  // X said in a statement that S.
  ({ content, cue, speaker }, { choose }) =>
    says.test(cue)
      ? told(['speaker', speaker], ' ', ['cue', cue], ` ${choose(tails)} that `, ['content', content], '.')
      : null,
]

const markedWays: readonly Way[] = [
  // "S," hissed X. "S," X hissed.
  ({ content, speaker }, { choose, named }) => {
    markedVerbs ??= [
      ...pasts(mannerVerbs()),
      ...pasts(mannerVerbs()),
      ...pasts(sayingVerbs()),
      'shot back',
      'chimed in',
      'fired back',
      'spat',
      'sang',
      'shouted back',
    ]
    const verb = ['cue', choose(markedVerbs)] as const
    const who = ['speaker', lower(speaker)] as const
    const tail = choose(['', '', ` ${choose(tails)}`, ', laughing', ' with a smile'])
    const end = choose([',', ',', '!', '?'])
    return named && choose([true, false])
      ? told(['content', `“${upper(content)}${end}”`], ' ', verb, ' ', who, `${tail}.`)
      : told(['content', `“${upper(content)}${end}”`], ' ', who, ' ', verb, `${tail}.`)
  },
  // "S," said X in a statement.
  ({ content, speaker }, { choose, named }) =>
    named
      ? told(
          ['content', `“${upper(content)},”`],
          ' ',
          ['cue', choose(['said', 'says', 'wrote', 'added'])],
          ' ',
          ['speaker', speaker],
          ` ${choose(tails)}.`,
        )
      : null,
  // "S," said Y's lawyer, X.
  ({ content, speaker }, { choose, other, named }) =>
    named && other !== null
      ? told(
          ['content', `“${upper(content)},”`],
          ' ',
          ['cue', choose(['said', 'says', 'added'])],
          ' ',
          ['speaker', `${other}’s ${choose(staff)}, ${speaker}`],
          '.',
        )
      : null,
  // "S," Y was told by X.
  ({ content, speaker }, { choose, other }) =>
    other === null || pronoun.test(speaker)
      ? null
      : told(
          ['content', `“${upper(content)},”`],
          ` ${other} was `,
          ['cue', choose(['told', 'warned', 'informed'])],
          ' by ',
          ['speaker', lower(speaker)],
          '.',
        ),
  // "S?" X asked.
  ({ content, speaker }, { choose }) =>
    told(
      ['content', `“${upper(content)}?”`],
      ' ',
      ['speaker', lower(speaker)],
      ' ',
      ['cue', choose(['asked', 'wondered', 'demanded'])],
      choose(['.', ` ${choose(tails)}.`]),
    ),
]
