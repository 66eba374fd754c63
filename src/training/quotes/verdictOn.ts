import { reportingNouns, sayingVerbs } from '../../lexicons/reportingWords.ts'
import { partsOfSpeech, type Tokens } from '../../types/tokens.ts'
import type { GoldArticle, GoldQuote } from './goldArticle.ts'
import { tokensIn } from './goldTags.ts'

/** Cues of documents and studies that state something in a clause. */
const findings = words(
  'show shows showed shown showing find finds found finding estimates estimated estimate determined',
)
/** With these there is no speech: "declined to say", "thinks that". */
const noSpeech = words(`decline declines declined declining refuse refuses refused not n't never
  believe believes believed believing think thinks thought thinking hope hopes hoped hoping want wants wanted wanting wish wishes wished
  feel feels felt feeling expect expects expected expecting fear fears feared fearing know knows knew known knowing see sees saw seen
  seem seems seemed appear appears appeared like likes prefer prefers preferred plan plans planned planning intend intends intended
  decide decides decided seek seeks sought try tries tried support supports supported supporting oppose opposes opposed opposing
  endorse endorses endorsed endorsing love loves loved worry worries worried doubt doubts doubted wonder wonders wondered vote voted
  consider considers considered back backs backed backing favor favors favored`)
const verbs = new Set((['VERB', 'AUX'] as const).map((name) => partsOfSpeech.indexOf(name)))

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** What a reader takes for a quote, what surely is none, and what one may take for either. */
type Verdict = 'quote' | 'none' | 'open'

/**
 * PolNeAR marks "attributions": beliefs, wishes, acts and noun phrases among what people say. Words between marks stay,
 * and clauses with a verb of saying: two in five of those without marks. Beliefs, wishes and noun phrases are none.
 */
export function verdictOn(article: GoldArticle, tokens: Tokens, quote: GoldQuote): Verdict {
  if (article.attributions !== true || quote.type !== 'indirect') return 'quote'
  const [from, to] = tokensIn(tokens, quote)
  if (!tokens.pos.subarray(from, to).some((pos) => verbs.has(pos))) return 'none'
  if (quote.cue === null) return 'open'
  const cue = article.text.slice(quote.cue.start, quote.cue.end).toLowerCase()
  const own = cue.match(/[\p{L}’']+|:/gu) ?? []
  if (own.some((word) => noSpeech.has(word))) return 'none'
  const says = own.some(
    (word) =>
      sayingVerbs().has(word) || word === 'according' || word === ':' || findings.has(word) || reportingNouns.has(word),
  )
  return says ? 'quote' : 'open'
}
