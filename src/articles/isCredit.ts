import { socialNetworks } from '../lexicons/socialNetworks.ts'
import { allLetters, upperLetters } from './letters.ts'

const picture =
  'photos?|images?|pictures?|video|photograph|illustration|graphic|credit|photo credit|image credit|courtesy'
const agency =
  '(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Bloomberg|Shutterstock|PTI|ANI|NPR|ABC|Alamy|Zuma|ZUMA|UPI|DPA|dpa|Xinhua|Sipa|SIPA|Splash|' +
  '(?:The )?Associated Press|Press Association|Canadian Press|Agence France-Presse|European Pressphoto Agency)'
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
  // What a picture shows, whose it is, and who published it: `The Long Quay Ann Lee/Harbour Films`; some pages have the latter two twice.
  new RegExp(`^(?:${capitalWord} ){0,4}${fullName} ?/ ?${publisher}$`),
  new RegExp(`^(${fullName}(?: ?/ ?${publisher}){1,3}) \\1$`),
  new RegExp(`^${agency}(?: Images)? \\(\\d\\)$`),
]
const signature = new RegExp(`^[-–—]{1,3} ?${fullName}$`)

/** Does a line, a sentence or what stands in brackets only say whose picture or report it is, or how to reach its author? */
export function isCredit(words: string, lowered: string = words.toLowerCase()): boolean {
  if (wordings.some((pattern) => pattern.test(lowered))) return true
  return words.includes('/') || /[)\]]$/.test(words) ? photoCredits.some((pattern) => pattern.test(words)) : false
}

/** Is a line somebody's signature: `-- Ann Lee`? Behind a quotation it says whose that is. */
export function isSignature(words: string, lineBefore: string): boolean {
  return signature.test(words) && !/["”’»]$/.test(lineBefore)
}
