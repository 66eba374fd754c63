import { pageLabels } from '../lexicons/pageLabels.ts'
import { socialNetworks } from '../lexicons/socialNetworks.ts'

const network = `(?:${socialNetworks.join('|')})`
const button = `(?:${network}|share|tweet|pin|print|e-?mail|save|copy link|copy|link|more|comments?|like|follow|bookmark|send|post|listen|play|pause|close|menu|home|search|next|previous|subscribe|sign in|log in)`
const page = '(?:article|story|page|post|news|video)'
const somebody =
  'photos?|images?|pictures?|video|photograph|illustration|graphic|credit|photo credit|image credit|courtesy'
const photoAgency = '(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Bloomberg|Shutterstock|PTI|ANI|NPR|ABC|Alamy|Zuma)'
const nameWord = "[\\p{L}.'’-]+"

/**
 * What pages put around an article, by whole lines. Patterns of wording that any site may use; sentences of an article that happen to
 * start with the same words are told by what they go on with, or by a full stop.
 */
const patterns: readonly RegExp[] = [
  // No word at all: rules, bullets, stray brackets.
  /^[^\p{L}\p{N}]*$/u,
  // Share bars and other buttons.
  new RegExp(`^${button}(?:[\\s,|/•·+:&-]+${button}){0,20}[:.]?$`, 'i'),
  new RegExp(
    `^(?:please )?(?:share|tweet|e-?mail|send|bookmark|print|discuss) (?:(?:this|the) ${page}|this|it|on|via|with)\\b[^.]{0,60}[:.]?$`,
    'i',
  ),
  /^(?:read or share this story|share:|follow:|follow (?:us|him|her|me|them|@)|(?:like|find|join|visit) us on|connect with us)\b/i,
  new RegExp(`^follow .{2,100} on (?:x|${network})\\b.{0,60}$`, 'i'),
  // Seams around advertisements.
  /^advertisement (?:continue reading|story continues|scroll)\b/i,
  /^(?:article|story|content|text) continues? (?:below|after)\b/i,
  /^(?:continue|keep) reading\b[^.]{0,80}$/i,
  /^(?:scroll (?:down )?(?:to|for)|skip to|more from) [^.]{2,40}$/i,
  // Newsletters, apps, accounts, comments.
  /^(?:sign up|subscribe|register|log ?in|get (?:the|our|daily|breaking|more)|download (?:the|our)|click here|tap here|enter your e-?mail)\b[^.]{0,120}[.!]?$/i,
  /^(?:thanks?(?: you)? for (?:subscribing|signing up)|join the (?:conversation|discussion)|(?:leave|post|write|add) a (?:comment|reply))\b[^.]{0,120}[.!]?$/i,
  /^(?:(?:view|show|read|see) (?:all )?(?:\d{1,5} )?comments?|\d{1,5} comments?)$/i,
  /^(?:have|got) a (?:news )?(?:tip|story)\b/i,
  // Links to other articles: a label, then a headline.
  /^(?:(?:also |must )?(?:read|see|watch)(?: more| also| next| now| live| it)?|more|related(?: (?:articles?|stor(?:y|ies)|news|coverage|video))?|recommended|don['’]t miss|interactive|photos|in pictures|gallery)\s*[:|»>].*[^.]$/i,
  /^(?:read|see|learn|find out|watch) more\b[^.:]{0,80}[.:»>]{0,3}$/i,
  // Credits of pictures and of the desk.
  /^(?:source: [^.]{2,80}$|media playback is |toggle caption)/i,
  /^(?:image|media|photo|picture|video) (?:copyright|caption|source|credits?)\b/i,
  new RegExp(
    `^[([]?(?:${somebody})(?: (?:by|courtesy(?: of)?|from|via))?(?::| by | courtesy )\\s*[^.]{2,80}[)\\]]?\\.?$`,
    'i',
  ),
  new RegExp(
    `^[([]?(?:${nameWord} ){0,4}(?:${nameWord} ?/ ?)?${photoAgency}(?: Images| Photo)?(?: ?/ ?(?:${nameWord} ?){1,3})?[)\\]]$`,
    'u',
  ),
  new RegExp(
    `^(?:\\p{Lu}${nameWord} ){0,3}\\p{Lu}${nameWord} ?/ ?${photoAgency}(?: Images)?(?:/[\\p{L} ]{2,20})?$`,
    'u',
  ),
  /^(?:AP Photo|REUTERS|AFP|Getty Images)\s*\/\s*[\p{L}\s.'’-]{2,40}$/u,
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|translated|production) (?:and (?:writing|editing|reporting) )?by\b/i,
  /\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/i,
  // Rights.
  /^(?:©|\(c\)|copyright\b(?=.{0,10}(?:\d{4}|©|\(c\)))|all rights reserved\b)/i,
]

/** Is a whole line page furniture: a button, an advertisement's seam, a label, a link to another article, a credit? */
export function isBoilerplate(line: string): boolean {
  const label = line
    .replace(/\s*[:?.]$/, '')
    .replaceAll('’', "'")
    .toLowerCase()
  return pageLabels.has(label) || patterns.some((pattern) => pattern.test(line))
}
