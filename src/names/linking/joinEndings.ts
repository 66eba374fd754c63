import { addUpTo } from '../../algorithms/multimap.ts'
import { institutionSeats } from '../../lexicons/institutionSeats.ts'
import { offshoots, organizationHeads, organizationNouns } from '../../lexicons/organizationNouns.ts'
import { knownName, knownType } from '../knownName.ts'
import { groupOf, groupsOf, joinNames } from './nameGroups.ts'
import type { NameGroups } from './nameGroups.ts'

/** One word, not an acronym (`NHS`). */
const singleWord = /^(?:[Tt]he )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u

/** A team's name has a place in two or three words, and what its players are called. */
const mostTeamWords = 4

/** Names with more words are not looked into. */
const mostWords = 8

/** Of so many that end alike none is clearly meant. */
const mostWholes = 50

/** Words for where a body belongs (`Port Isle`): more make it another body. */
const mostBefore = 2

/** Words before a body that make it another: its rival (`Free Genoa Army`), or an edition (`International Genoa Times`). */
const rivals: ReadonlySet<string> = new Set(
  'continuity former free independent international provisional real rival true'.split(' '),
)

/** These are said of the country's, whichever others an article names. */
const ofCountries: ReadonlySet<string> = new Set(['supreme court', 'court of appeals', 'national guard'])

/**
 * Joins the end of an organisation's name with the whole, where just one in the article ends so: what a team's players
 * are called (`Gulls`, `Genoa Gulls`), a paper (`Times`), a body without its country or place (`Forest Service`, `U.S.
 * Forest Service`). Parties are several in each country.
 */
export function joinEndings(groups: NameGroups): void {
  const wholes = new Map<string, number[]>()
  const organizations = groups.items.flatMap(({ type }, i) => (type === 'organization' ? [i] : []))
  for (const i of organizations) {
    const words = groups.keys[i]!.split(' ')
    if (words.length > mostWords) continue
    for (let from = 1; from < words.length; from++) addUpTo(mostWholes, wholes, words.slice(from).join(' '), i)
  }
  const joined = new Set(groups.joins.flatMap(({ item, rule }) => (rule === 'part' ? [item] : [])))
  for (const i of organizations) {
    // What it begins with is meant rather than what it ends with: `United` by United Airlines.
    if (joined.has(i) && !groups.keys[i]!.includes(' ')) continue
    const fitting = wholes.get(groups.keys[i]!)?.filter((whole) => isEndingOf(groups, i, whole)) ?? []
    const earlier = fitting.filter((whole) => whole < i)
    const [only, another] = groupsOf(groups, earlier.length > 0 ? earlier : fitting)
    if (only !== undefined && another === undefined && only !== groupOf(groups, i)) joinNames(groups, i, only, 'part')
  }
}

function isEndingOf({ items, keys }: NameGroups, part: number, whole: number): boolean {
  const [key, wholeKey] = [keys[part]!, keys[whole]!]
  const before = wholeKey.slice(0, -key.length - 1)
  if (rivals.has(before.split(' ')[0]!)) return false
  if (key === 'house' || organizationHeads.has(key) || organizationNouns.has(key)) return isCountry(before)
  if (key.includes(' ')) return isBody(key, before, whole < part)
  if (!singleWord.test(items[part]!.name) || offshoots.has(key)) return false
  const words = wholeKey.split(' ').length
  return key.endsWith('s') ? words <= mostTeamWords : words === 2 && whole < part
}

/** Is a name of several words short for the same with some before them? Where it comes first, only with its country. */
function isBody(key: string, before: string, isBehind: boolean): boolean {
  if (/^(?:department|ministry) of$/.test(before)) return true
  if (/\b(?:of|for|the|and|&)$/.test(before) || before.split(' ').length > mostBefore) return false
  if (isCountry(before) || /^(?:house|senate)$/.test(before)) return true
  return isBehind && knownName(key) === undefined && !isOfCountries(key)
}

/** The United Nations count. */
const isCountry = (key: string): boolean => knownType(key) === 'place' || knownName(key) === 'united nations'

const isOfCountries = (key: string): boolean =>
  ofCountries.has(key) || institutionSeats.has(key) || key.endsWith(' party')
