import type { Span } from '../types/span.ts'

/** Longer lines say something, whatever they start with. */
const longest = 200

const someNetwork =
  '(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|youtube|google(?: news|\\+)?|tiktok|threads|flipboard|stumbleupon|delicious|digg|mastodon|bluesky)'
const sharing = `(?:share|tweet|pin|print|e-?mail|save|copy link|copy|link|more|comments?|like|follow|bookmark|send|post|gift article|listen|play|pause|close|menu|home|search|next|previous|subscribe|sign in|log in|${someNetwork})`

/**
 * What pages put around an article, by whole lines. Patterns of wording that any site may use; sentences of an article that happen to
 * start with the same words are told by what they go on with, or by a full stop.
 */
const patterns: readonly RegExp[] = [
  // No word at all: rules, bullets, stray brackets.
  /^[^\p{L}\p{N}]*$/u,
  // Share bars and other buttons.
  new RegExp(`^${sharing}(?:[\\s,|/•·+:&-]+${sharing}){0,20}[:.]?$`, 'i'),
  new RegExp(
    `^(?:please )?(?:share|tweet|e-?mail|send|bookmark|print|discuss) (?:(?:this|the) (?:article|story|page|post|news|video)|this|it|on|via|with)\\b[^.]{0,60}[:.]?$`,
    'i',
  ),
  new RegExp(
    `^(?:read or share this story|share:|follow:|follow (?:us|him|her|me|them|@)|(?:like|find|join|visit) us on|connect with us)\\b.*$`,
    'i',
  ),
  new RegExp(`^follow .{2,100} on (?:x|${someNetwork})\\b.{0,60}$`, 'i'),
  // Advertisements and the seams around them.
  /^advertisement\b(?: continue reading.*| story continues.*| scroll .*)?[.:]?$/i,
  /^(?:advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|ad|\(?adsbygoogle.*)[.:]?$/i,
  /^(?:article|story|content|text) continues? (?:below|after)\b.*$/i,
  /^(?:continue|keep) reading\b[^.]{0,80}$/i,
  /^scroll (?:down )?(?:to|for) [^.]{2,40}$/i,
  // Newsletters, apps, comments, accounts.
  /^(?:sign up|subscribe|register|log ?in|get (?:the|our|daily|breaking|more)|download (?:the|our)|click here|tap here|enter your e-?mail|thank you for (?:subscribing|signing up)|thanks for (?:subscribing|signing up)|join the (?:conversation|discussion)|(?:leave|post|write|add) a (?:comment|reply)|(?:view|show|read|see) (?:all )?(?:\d{1,5} )?comments?|\d{1,5} comments?)\b[^.]{0,120}[.!]?$/i,
  /^(?:have|got) a (?:news )?(?:tip|story)\b.{0,120}$/i,
  /^(?:what(?:['’]s| is) your reaction|what do you think|was this (?:article|page|story) helpful|did you (?:like|enjoy) this (?:article|story))\b\s*\??$/i,
  // Labels over lists and links.
  /^(?:key (?:points|takeaways|highlights|facts)|highlights|takeaways|at a glance|in this (?:article|story)|table of contents|contents|tags?|topics?|filed under|categories|related(?: (?:articles?|stories|topics?|posts?|news|content|links|coverage|reading|videos?))?|more (?:on this (?:story|topic)|from .{2,40}|stories|news|coverage)|most (?:read|popular|viewed|shared)|recommended(?: for you)?|trending(?: now)?|you (?:may|might) also (?:like|be interested in)|editor['’]?s['’]? picks?|latest (?:news|stories|videos?)|top (?:stories|of page)|back to top|skip to .{2,30}|text size.{0,10}|toggle caption.{0,60}|now playing|show (?:more|less)|hide caption|enlarge(?: this)? image|view (?:gallery|photos)|photo(?:s| gallery)?|gallery|video)\s*:?$/i,
  // Links to other articles: a label, then a headline.
  /^(?:(?:also |must )?(?:read|see|watch)(?: more| also| next| now| live| it)?|more|related(?: (?:articles?|stor(?:y|ies)|news|coverage|video))?|recommended|don['’]t miss|interactive|photos|in pictures|gallery)\s*[:|»>][^\n]{0,150}[^.\n]$/i,
  /^(?:read|see|learn|find out|watch) more\b[^.:]{0,80}[.:»>]{0,3}$/i,
  // Credits of pictures and of the desk.
  /^(?:source: [^.]{2,80}|media playback is .*)$/i,
  /^(?:image|media|photo|picture|video) (?:copyright|caption|source|credits?)\b.*$/i,
  /^[([]?(?:photos?|images?|pictures?|video|photograph|illustration|graphic|credit|photo credit|image credit|courtesy)(?: (?:by|courtesy(?: of)?|from|via))?(?::| by | courtesy )\s*[^.]{2,80}[)\]]?\.?$/i,
  /^[([]?(?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]*\/?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Bloomberg|Shutterstock|PTI|ANI|NPR|ABC|Alamy|Zuma)(?: ?\/ ?(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2}))?(?: Images| Photo)?[)\]]$/u,
  /^(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}?(?:[\p{Lu}][\p{L}.'’-]*)?\/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Bloomberg|Shutterstock|NPR|ABC)(?: Images)?(?:\/[\p{L} ]{2,20})?$/u,
  /^(?:AP Photo|REUTERS|AFP|Getty Images)\s*\/\s*[\p{L}\s.'’-]{2,40}$/u,
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|translated|production) (?:and (?:writing|editing|reporting) )?by\b.{2,180}$/i,
  /^.{2,120}\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/i,
  // Rights.
  /^(?:©|\(c\)|copyright\b(?=.{0,10}(?:\d{4}|©|\(c\)))|all rights reserved\b).*$/i,
]

/** Is a whole line page furniture: a button, an advertisement's seam, a label, a link to another article, a credit? */
export function isBoilerplate(text: string, { start, end }: Span): boolean {
  if (end - start > longest) return false
  const line = text.slice(start, end)
  return patterns.some((pattern) => pattern.test(line))
}
