import { pageLabels, pageSentences, socialNetworks } from '../../lexicons/pageWords.ts'
import { isCredit } from './credits.ts'

const network = `(?:${socialNetworks.join('|')})`
const button = `(?:${network}|share|tweet|pin|print|e-?mail|save|copy link|copy|link|more|comments?|like|follow|bookmark|send|post|listen|play|pause|close|menu|home|search|next|previous|subscribe|sign in|log in)`
const page = '(?:article|story|page|post|news|video)'

/**
 * What pages put around an article, by whole lines. Patterns of wording that any site may use; sentences of an article
 * that happen to start with the same words are told by what they go on with, or by a full stop. In small letters:
 * patterns that fold case take ten times as long to compile, and every start compiles them.
 */
const patterns: readonly RegExp[] = [
  // No word at all: rules, bullets, stray brackets.
  /^[^\p{L}\p{N}]*$/u,
  // Share bars and other buttons.
  new RegExp(`^${button}(?:[\\s,|/•·+:&-]+${button}){0,20}[:.]?$`),
  new RegExp(
    `^(?:please )?(?:share|tweet|e-?mail|send|bookmark|print|discuss) (?:(?:this|the) ${page}|this|it|on|via|with)(?!\\w)[^.]{0,60}[:.]?$`,
  ),
  /^(?:read or share this story|share:|follow:|follow (?:us|him|her|me|them|@)|(?:like|find|join|visit) us on|connect with us)\b/,
  new RegExp(`^follow .{2,100} on (?:x|${network})\\b.{0,60}$`),
  // Seams around advertisements.
  /^advertisement (?:continue reading|story continues|scroll)\b/,
  /^(?:article|story|content|text) continues? (?:below|after)\b/,
  /^(?:continue|keep) reading\b[^.]{0,80}$/,
  /^(?:scroll (?:down )?(?:to|for)|skip to|more from) [^.]{2,40}$/,
  // Newsletters, apps, accounts, comments.
  /^(?:sign up|subscribe|register|log ?in|get (?:the|our|daily|breaking|more)|download (?:the|our)|click here|tap here|enter your e-?mail)\b[^.]{0,120}[.!]?$/,
  /^(?:thanks?(?: you)? for (?:subscribing|signing up)|join the (?:conversation|discussion)|(?:leave|post|write|add) a (?:comment|reply))\b[^.]{0,120}[.!]?$/,
  /^(?:(?:view|show|read|see) (?:all )?(?:\d{1,5} )?comments?|\d{1,5} comments?)$/,
  /^(?:have|got) a (?:news )?(?:tip|story)\b/,
  // Links to other articles: a label, then a headline.
  /^(?:(?:also |must )?(?:read|see|watch)(?: more| also| next| now| live| it)?|more|related(?: (?:articles?|stor(?:y|ies)|news|coverage|video))?|recommended|don['’]t miss|interactive|photos|in pictures|gallery)\s*[:|»>].*[^.]$/,
  /^(?:read|see|learn|find out|watch) more\b[^.:]{0,80}[.:»>]{0,3}$/,
  /^(?:source: [^.]{2,80}$|media playback is |(?:i ?){0,2}toggle caption)/,
  /^(?:image|media|photo|picture|video) (?:copyright|caption|source|credits?)\b/,
  // Rights.
  /^(?:©|\(c\)|copyright\b(?=.{0,10}(?:\d{4}|©|\(c\)))|all rights reserved\b)/,
]

/**
 * Behind a space or bracket, one of which is put before each line: a choice of the start would double what is compiled.
 * No `\b` at the end: behind so many choices it takes six times as long to compile.
 */
const pageSentence = new RegExp(`[\\s(](?:${pageSentences.join('|')})(?!\\w)`)

/** Is a whole line page furniture: a button, an advertisement's seam, a label, a link to another article, a credit? */
export function isBoilerplate(line: string): boolean {
  const lowered = line.toLowerCase()
  const label = lowered.replace(/\s*[:?.]$/, '').replaceAll('’', "'")
  if (pageLabels.has(label) || patterns.some((pattern) => pattern.test(lowered))) return true
  return pageSentence.test(` ${lowered}`) || isCredit(line, lowered)
}
