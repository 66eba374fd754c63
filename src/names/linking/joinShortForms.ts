import { addTo } from '../../algorithms/multimap.ts'
import { offshoots, organizationHeads, organizationNouns } from '../../lexicons/organizationNouns.ts'
import { knownName } from '../knownName.ts'
import { nameKey, withoutCompanyForm } from '../nameKey.ts'
import { withoutPlaceHead } from '../placeHead.ts'
import { groupOf, groupsOf, joinNames } from './nameGroups.ts'
import type { NameGroups } from './nameGroups.ts'

/** Names of organisations and places with more words than this are not looked into. */
const mostWords = 8

/** More words than this are not left out, but make another name. */
const mostLeftOut = 2
/** Of a firm that is told by its legal form. */
const mostLeftOutOfFirms = 4

/** Ends of a place's name that may be left out. */
const placeKinds = new Set('province region district prefecture oblast governorate peninsula islands'.split(' '))

/** Countries that are two, or were: each is called by its side alone (`the North`). */
const dividedCountries = new Set('korea sudan vietnam yemen'.split(' '))
const sides = new Set(['north', 'south'])

/**
 * Joins the beginning of an organisation's name with the whole, where just one in the article begins so (`Reserve
 * Bank`, `Reserve Bank of India`), a place with its kind (`Helmand`, `Helmand province`, `State of Helmand`), and the
 * side of a divided country with its name (`the North`, `North Korea`). For names within one article: elsewhere another
 * may begin so. Items must be in the order in which they are first named.
 */
export function joinShortForms(groups: NameGroups): void {
  const beginnings = new Map<string, number[]>()
  groups.items.forEach(({ type }, i) => {
    const words = groups.keys[i]!.split(' ')
    if (type === 'organization' && words.length <= mostWords)
      for (let to = 1; to < words.length; to++)
        addTo(beginnings, `organization ${nameKey(words.slice(0, to).join(' '))}`, i)
    if (type !== 'place') return
    if (placeKinds.has(words.at(-1)!) || isSideOfCountry(words))
      addTo(beginnings, `place ${words.slice(0, -1).join(' ')}`, i)
    const bare = withoutPlaceHead(groups.keys[i]!)
    if (bare !== groups.keys[i] && knownName(groups.keys[i]!) === undefined) addTo(beginnings, `place ${bare}`, i)
  })
  const firms = groups.keys.flatMap((key, i) => (withoutCompanyForm(key) === key ? [] : [groupOf(groups, i)]))
  const inFull = new Set(firms)
  groups.items.forEach(({ type }, i) => {
    const key = groups.keys[i]!
    const wholes = beginnings.get(`${type} ${key}`)?.filter((whole) => groupOf(groups, whole) !== groupOf(groups, i))
    if (wholes === undefined || knownName(key) !== undefined) return
    const short = type === 'place' ? wholes : wholes.filter((whole) => isShortFor(groups, i, whole))
    const mayBeFirm = short.length === 0 && !inFull.has(groupOf(groups, i))
    const meant = mayBeFirm ? wholes.filter((whole) => isFirm(groups, i, whole)) : short
    const rivals = groupsOf(groups, [...meant, ...wholes.filter((whole) => whole < i)])
    if (meant.length > 0 && rivals.length === 1) joinNames(groups, i, meant[0]!, 'part')
  })
}

const isSideOfCountry = ([side = '', country = '', ...rest]: readonly string[]): boolean =>
  sides.has(side) && dividedCountries.has(country) && rest.length === 0

/** Parts of a parliament: what begins with them is theirs (`Senate Democrats`). */
const chambers = new Set(['house', 'senate', 'congress', 'parliament'])

/**
 * Is a beginning a short form of the whole, and not the name of something else that the whole is called after
 * (`Siemens`, `Siemens Energy`)? Writers give the whole name first; where the short form comes first, the rest must
 * be a word that is often left out (`Vanderbilt University`).
 */
function isShortFor({ keys }: NameGroups, part: number, whole: number): boolean {
  const words = keys[whole]!.split(' ')
  const length = keys[part]!.split(' ').length
  const isPossessive = words[length - 1]!.endsWith("'s")
  const rest = words.slice(length)
  const last = rest.at(-1)!
  const isOf = /^(?:of|for)$/.test(rest[0]!)
  if (offshoots.has(last) || /\d/.test(last) || (isPossessive && !isOf)) return false
  if (!isOf && (organizationNouns.has(keys[part]!) || chambers.has(keys[part]!))) return false
  if (isOf) return whole < part || keys[part]!.includes(' ')
  if (rest.length > mostLeftOut && !rest.includes('&')) return false
  return whole < part || organizationHeads.has(last)
}

/** Is a name the beginning of a firm's that ends in a legal form, whichever comes first (`Lund`, `Lund Port Services Ltd`)? */
function isFirm({ keys }: NameGroups, part: number, whole: number): boolean {
  const bare = withoutCompanyForm(keys[whole]!)
  if (bare === keys[whole] || organizationNouns.has(keys[part]!) || bare.length <= keys[part]!.length) return false
  const rest = bare.slice(keys[part]!.length + 1).split(' ')
  const last = rest.at(-1)!
  return rest.length <= mostLeftOutOfFirms && rest[0] !== 'of' && (last === 'international' || !offshoots.has(last))
}
