import { allLetters, upperLetters } from './letters.ts'

const picture =
  'photos?|images?|pictures?|video|photograph|illustration|graphic|credit|photo credit|image credit|courtesy'
const agency =
  '(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Bloomberg|Shutterstock|PTI|ANI|NPR|ABC|Alamy|Zuma|European Pressphoto Agency)'
const nameWord = `[${allLetters}.'’-]{1,30}`
const capitalWord = `[${upperLetters}]${nameWord}`
/** `Ann Lee`, `ANN LEE`: a first name at least, so that `(Labour/Liberal)` is no credit. */
const fullName = `${capitalWord}(?: ${capitalWord}){1,3}`

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
  /^[^.@]{2,60} can be (?:reached|followed|contacted) (?:at|on|via) [^,]{2,80}$/,
]

/** Credits of photographers and agencies: `Ann Lee/Reuters`, `(AP Photo/Ann Lee)`, `(Ann Lee/The Harbour Post, file)`. */
const photoCredits: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:${nameWord} ){0,4}(?:${nameWord} ?/ ?)?${agency}(?: Images| Photo)?(?: ?/ ?(?:${nameWord} ?){1,3})?[)\\]]$`,
  ),
  new RegExp(`^(?:${capitalWord} ){0,3}${capitalWord} ?/ ?${agency}(?: Images)?(?:/[${allLetters} ]{2,20})?$`),
  new RegExp(`^(?:AP Photo|REUTERS|AFP|Getty Images) ?/ ?[${allLetters}\\s.'’-]{2,40}$`),
  new RegExp(
    `^[([](?:AP Photo ?/ ?)?${fullName}(?:, ?${fullName}){0,2}(?: ?/ ?${capitalWord}(?: ${capitalWord}){0,4}){0,3}` +
      `(?:, (?:${fullName}|[Pp]ool|[Ff]ile|${agency})){0,3}[)\\]]$`,
  ),
]

/** Does a line, a sentence or what stands in brackets only say whose picture or report it is, or how to reach its author? */
export function isCredit(words: string, lowered: string = words.toLowerCase()): boolean {
  if (wordings.some((pattern) => pattern.test(lowered))) return true
  return words.includes('/') || /[)\]]$/.test(words) ? photoCredits.some((pattern) => pattern.test(words)) : false
}
