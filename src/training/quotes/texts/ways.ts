import { mannerVerbs, sayingVerbs } from '../../../lexicons/reportingWords.ts'
import { functionWords, isName } from './names.ts'
import type { Statement } from './statementOf.ts'
import { type Retold, told } from './told.ts'

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
export function retell(statement: Statement, names: readonly string[], random: () => number): Retold | null {
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

const lower = (words: string): string =>
  functionWords.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

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
