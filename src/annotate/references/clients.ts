import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import type { Occurrence } from './findOccurrences.ts'
import { isPart, parts, type TextView } from './textView.ts'

/** Who speaks for others, and of them. Advisers and aides speak of themselves as often. */
const representatives = new Set(
  'attorney attorneys barrister counsel lawyer lawyers publicist solicitor spokesman spokesperson spokeswoman'.split(
    ' ',
  ),
)

const complements = new Set(['for', 'of', 'to'])

/** Before a pronoun stands the verb that reports it, at most so many tokens away: `told the court that he`. */
const longestReportTokens = 6

/** Between a verb and who speaks for others are at most so many tokens. */
const longestSpeakerTokens = 14

/** A clause that somebody says for another. */
interface Report {
  /** The verb that says it. */
  readonly verb: number
  /** Who is spoken for: one of these tokens, half open. */
  readonly from: number
  readonly to: number
}

/**
 * The report that a pronoun is the subject of, where its speaker speaks for another: `Lee’s lawyer, Hugh Hill, said he`,
 * `a spokesman for Lee said he`. It is likelier of the other than of the speaker.
 */
export function reportForAnother(view: TextView, token: number): Report | null {
  const verb = reportBefore(view, token)
  if (verb < 0) return null
  for (let at = verb - 1; at > verb - longestSpeakerTokens && view.sentences[at] === view.sentences[verb]; at--) {
    if (!representatives.has(view.words[at]!)) continue
    return complements.has(view.words[at + 1]!) ? { verb, from: at + 2, to: verb } : { verb, from: at - 5, to: at }
  }
  return null
}

function reportBefore(view: TextView, token: number): number {
  for (let at = token - 1; at >= token - longestReportTokens && view.sentences[at] === view.sentences[token]; at--)
    if (isPart(view, at, parts.VERB | parts.AUX)) return reportingVerbs().has(view.words[at]!) ? at : -1
  return -1
}

/** Is somebody the one spoken for, or the one who speaks? */
export const isClient = ({ from, to }: Report, { role, first, last, verb }: Occurrence): boolean =>
  first >= from && last <= to && verb < 0 && (role === 'possessive' || role === 'oblique')
