import { wordFacts } from '../../../language/vocabulary.ts'
import { legalForms } from '../../../lexicons/companyForms.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, sentenceOf, wordAt } from './nameTokens.ts'

/**
 * Firms with all of their names: what stands on both sides of an ampersand (`Thorn & Daughters`) is one, and a legal
 * form behind a name (`Inc.`, `GmbH & Co. KG`) belongs to it and tells what it is. Two people with first and last name
 * at an ampersand stay two.
 */
export function joinFirms(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const joined: LocatedName[] = []
  for (let i = 0; i < names.length; i++) {
    let name = names[i]!
    const before = joined.at(-1)
    if (before !== undefined && name.first < before.last) continue
    if (before !== undefined && areOneFirm(tokens, before, name))
      name = nameOver(tokens, joined.pop()!, before.first, name.last, 'organization')
    name = withPartner(tokens, name, names[i + 1], joined.at(-1))
    joined.push(withLegalForm(tokens, name))
  }
  return joined
}

/** Do two names have nothing but an ampersand between them, and are no couple and no two places? */
function areOneFirm(tokens: Tokens, left: LocatedName, right: LocatedName): boolean {
  if (left.last + 1 !== right.first || left.sentence !== right.sentence || !isAnd(tokens, left.last)) return false
  if (left.type !== right.type) return true
  return left.type === 'person'
    ? Math.min(left.last - left.first, right.last - right.first) === 1
    : left.type !== 'place'
}

/** With a capitalised word that was not found to be a name on the other side of an ampersand. */
function withPartner(
  tokens: Tokens,
  name: LocatedName,
  next: LocatedName | undefined,
  before: LocatedName | undefined,
): LocatedName {
  const [behind, ahead] = [name.last + 1, name.first - 2]
  if (!isAnd(tokens, name.last) && !isAnd(tokens, name.first - 1)) return name
  const [start, end] = sentenceOf(tokens, name)
  const isFree = (token: number): boolean => isCapitalised(wordAt(tokens, token))
  if (behind < end && isAnd(tokens, name.last) && isFree(behind) && (next === undefined || next.first > behind))
    return nameOver(tokens, name, name.first, behind + 1, 'organization')
  if (
    ahead >= start &&
    isAnd(tokens, name.first - 1) &&
    isFree(ahead) &&
    (before === undefined || before.last <= ahead)
  )
    return nameOver(tokens, name, ahead, name.last, 'organization')
  return name
}

const isAnd = (tokens: Tokens, at: number): boolean => wordAt(tokens, at) === '&'

function withLegalForm(tokens: Tokens, name: LocatedName): LocatedName {
  if (name.type === 'group' || name.type === 'event') return name
  const end = legalFormEnd(tokens, name)
  const isFirm = end > name.last || (name.last - name.first > 1 && formAt(tokens, name.last - 1) === 'clear')
  return isFirm ? nameOver(tokens, name, name.first, end, 'organization') : name
}

/** Where the legal forms behind a name end: its own end where there is none. */
function legalFormEnd(tokens: Tokens, name: LocatedName): number {
  const [, end] = sentenceOf(tokens, name)
  let at = name.last
  for (let next = at; next < end;) {
    const word = wordAt(tokens, next)
    const form = formAt(tokens, next)
    if (form === 'clear' || (form === 'behind' && (at > name.last || mayHaveForm(tokens, name, next)))) at = ++next
    else if (next === at && (word === '&' || (word === ',' && formAt(tokens, next + 1) === 'clear'))) next++
    else break
  }
  return at
}

/** `Inc.`, and `S.A.` with its full stops, are clear; some others count behind a name. */
const formsOf = wordFacts((word): 'clear' | 'behind' | 'none' => {
  const letters = word.replaceAll('.', '')
  if (legalForms.clear.has(letters) || (legalForms.behindNames.has(letters) && word.length === letters.length * 2))
    return 'clear'
  return legalForms.behindNames.has(word.replace('.', '')) ? 'behind' : 'none'
})

function formAt(tokens: Tokens, token: number): 'clear' | 'behind' | 'none' {
  const type = tokens.types[token]
  return type === undefined ? 'none' : formsOf(tokens)[type]!
}

/** Whatever it may mean elsewhere. */
export const isLegalForm = (tokens: Tokens, token: number): boolean =>
  formAt(tokens, token) !== 'none' || isAnd(tokens, token)

/** `AS` and `SE` in a line of capitals are words, and behind a place `SA` is another place. */
function mayHaveForm(tokens: Tokens, { type, text }: LocatedName, token: number): boolean {
  return type !== 'place' && (text !== text.toUpperCase() || !isCapitalised(wordAt(tokens, token + 1)))
}
