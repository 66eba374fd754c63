import { socialNetworks } from '../../lexicons/pageWords.ts'
import type { Span } from '../../types/span.ts'
import { allLetters, upperLetters } from './letters.ts'
import { newsAgencies } from './outlets.ts'

/** No credit is longer. */
const longestCredit = 300
const mostCredits = 4

/** What pages flattened to text put before what a picture or a player shows: the BBC's, whose picture it is. */
const pictureCredit =
  /^(?:Image|Media) copyright .{2,60}? (?:Image|Media) caption |^Media playback is .{2,60}? Media caption |^(?:EMBED |Embed )?More (?:News )?Videos (?=\p{Lu}|\d)|^(?:View|Enlarge|Show|Open) (?:Images?|Photos?|Gallery|Video) (?=\p{Lu}|\d)/u
/** What a sentence before a credit ends in; an initial's full stop ends none. */
const sentenceEnd = /[\p{Ll}\d%)"”’](?:[!?…]|\.{1,3})["”’')]?$/u
/**
 * What may begin a sentence of the article too (`Reporting by the Post led to ...`, `Images by drones show ...`), and
 * is a credit only with this.
 */
const doubtful: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:reporting|writing|editing|edited|written|compiled|translated)\b/i, /;\s?(?:additional|writing|editing)\b/i],
  [/^(?:photo|image|picture|video|illustration|graphic|credit|courtesy)/i, /^[^.]{1,20}:|[^.]$/],
]

/**
 * The credits within a line, before and behind what it says: `A ferry in Genoa. (Ann Lee/Reuters)`, `... she said. Bob
 * Ray contributed to this report.` At most one stretch at each end, with the blanks between.
 */
export function findCredits(text: string, { start, end }: Span): Span[] {
  const before = pictureCredit.exec(text.slice(start, Math.min(end, start + longestCredit)))?.[0].length ?? 0
  let content = end
  for (let i = 0; i < mostCredits && content > start; i++) {
    const next = creditStart(text, start, content)
    if (next === undefined) break
    content = start + text.slice(start, next).trimEnd().length
  }
  const spans = before === 0 ? [] : [{ start, end: start + before }]
  return content === end ? spans : [...spans, { start: Math.max(content, start + before), end }]
}

/** Where the credit starts with which a line ends. */
function creditStart(text: string, lineStart: number, end: number): number | undefined {
  const from = Math.max(lineStart, end - longestCredit)
  const bracket = /[)\]]/.test(text.charAt(end - 1)) ? from + lastBracket(text.slice(from, end)) : -1
  if (bracket > from && isBracketedCredit(text, from, bracket, end)) return bracket
  if (bracket > from && sentenceEnd.test(text.slice(Math.max(from, bracket - 6), bracket).trimEnd())) return undefined
  const sentence = sentenceStart(text, from, end)
  if (sentence === undefined && from > lineStart) return undefined
  const words = text.slice(sentence ?? lineStart, end)
  return isCreditSentence(words) ? (sentence ?? lineStart) : undefined
}

/** Of a stretch, as the text may have none on all the way back to its start. */
const lastBracket = (stretch: string): number => Math.max(stretch.lastIndexOf('('), stretch.lastIndexOf('['))

/**
 * Names in brackets are a credit only behind a whole sentence: `the firm (Ann Lee, Bob Ray)` has partners; and behind a
 * quotation they say whose it is, unless an agency stands with them.
 */
function isBracketedCredit(text: string, from: number, bracket: number, end: number): boolean {
  const words = text.slice(bracket, end)
  if (!isCredit(words)) return false
  const before = text.slice(Math.max(from, bracket - 6), bracket).trimEnd()
  if (/^.(?:AP )?(?:photo|image|picture|credit)/i.test(words)) return true
  // Behind another credit, too: `(AP Photo/Ann Lee) (Associated Press)`.
  return (sentenceEnd.test(before) || before.endsWith(')')) && (!/["”]$/.test(before) || /[/;]|^.\S+$/.test(words))
}

function isCreditSentence(words: string): boolean {
  return isCredit(words) && doubtful.every(([start, proof]) => !start.test(words) || proof.test(words))
}

/** What a sentence may end in, and the blanks behind: few words end so, and only there it is looked whether one does. */
const endOfWord = /[!?….)"”’']\s+/g

/** Where the last sentence of a stretch begins, if another stands before it. */
function sentenceStart(text: string, from: number, end: number): number | undefined {
  const stretch = text.slice(from, end)
  return Array.from(stretch.matchAll(endOfWord))
    .filter(({ index, 0: { length } }) => index + length > 2 && index + length <= stretch.length - 2)
    .filter(({ index }) => sentenceEnd.test(stretch.slice(Math.max(0, index - 4), index + 1)))
    .map(({ index, 0: { length } }) => from + index + length)
    .at(-1)
}

const picture =
  'photos?|images?|pictures?|video|photograph|illustration|graphic|credit|photo credit|image credit|courtesy'
const pictureAgencies = ['Getty', 'Shutterstock', 'Alamy', 'Zuma', 'ZUMA', 'Sipa', 'SIPA', 'Splash']
const agency = `(?:The )?(?:${[...pictureAgencies, ...newsAgencies].join('|')})`
const nameWord = `[${allLetters}.'’-]{1,30}`
const capitalWord = `[${upperLetters}]${nameWord}`
/** `Ann Lee`, `ANN LEE`: a first name at least, so that `(Labour/Liberal)` is no credit. */
const fullName = `${capitalWord}(?: ${capitalWord}){1,3}`
const publisher = `${capitalWord}(?: ${capitalWord}){0,3}`

/** In small letters: patterns that fold case take ten times as long to compile, and every start compiles them. */
const wordings: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:${picture})(?: (?:by|courtesy(?: of)?|from|via))?(?::| by | courtesy )\\s*[^.]{2,80}[)\\]]?\\.?$`,
  ),
  new RegExp(`^[([](?:${picture})(?: by|:) [^()]{2,80}[)\\]]$`),
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|translated|production) (?:and (?:writing|editing|reporting) )?by\b/,
  /\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/,
  /^to contact the (?:editor|reporter|author|writer)s?\b/,
  /^(?:write|e-?mail) (?:to )?[^.@]{0,60}\bat \S{1,60}@\S{1,60}$/,
  /^[-–—]{1,3} ?[^-–—.]{2,60} contributes\b[^.]{2,80}\.?$/,
  new RegExp(`^[^.:@]{2,60} on (?:${socialNetworks.join('|')}) ?:[: ]{0,3}\\S{1,60}$`),
  /^[^.@]{2,60} can be (?:reached|followed|contacted) (?:at|on|via) [^,]{2,80}$/,
]

/**
 * Credits of photographers and agencies: `Ann Lee/Reuters`, `(AP Photo/Ann Lee)`, `(Ann Lee/The Harbour Post, file)`.
 */
const photoCredits: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:${nameWord} ){0,4}(?:${nameWord} ?/ ?)?${agency}(?: Images| Photo)?(?: ?/ ?(?:${nameWord} ?){1,3})?[)\\]]$`,
  ),
  new RegExp(`^(?:${capitalWord} ){0,3}${capitalWord} ?/ ?${agency}(?: Images)?(?:/[${allLetters} ]{2,20})?$`),
  new RegExp(
    `^(?:AP Photo|REUTERS|Reuters|AFP|Getty Images) ?/ ?[${allLetters}\\s.'’-]{2,40}(?:/(?:Files?(?: Photos?)?|Pool|Handout|Getty Images))?$`,
  ),
  new RegExp(
    `^[([](?:AP Photo ?/ ?)?${fullName}(?:, ?${fullName}){0,2}(?: ?/ ?${capitalWord}(?: ${capitalWord}){0,4}){0,3}` +
      `(?:, (?:${fullName}|[Pp]ool|[Ff]ile|${agency})){0,3}[)\\]]$`,
  ),
  // What a picture shows, whose it is, and who published it: `The Long Quay Ann Lee/Harbour Films`; some pages say the
  // last two twice.
  new RegExp(`^(?:${capitalWord} ){0,4}${fullName} ?/ ?${publisher}$`),
  new RegExp(`^(${fullName}(?: ?/ ?${publisher}){1,3}) \\1$`),
  new RegExp(`^${agency}(?: Images)? \\(\\d\\)$`),
]
const signature = new RegExp(`^[-–—]{1,3} ?${fullName}$`)

/**
 * Does a line, a sentence or what stands in brackets only say whose picture or report it is, or how to reach its
 * author?
 */
export function isCredit(words: string, lowered: string = words.toLowerCase()): boolean {
  if (wordings.some((pattern) => pattern.test(lowered))) return true
  return words.includes('/') || /[)\]]$/.test(words) ? photoCredits.some((pattern) => pattern.test(words)) : false
}

/** Is a line somebody's signature: `-- Ann Lee`? Behind a quotation it says whose that is. */
export function isSignature(words: string, lineBefore: string): boolean {
  return signature.test(words) && !/["”’»]$/.test(lineBefore)
}
