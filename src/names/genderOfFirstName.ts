import { remember } from '../algorithms/remember.ts'
import { firstNames } from '../lexicons/firstNames.ts'
import { givenNames } from './nameVariants.ts'

type Gender = 'm' | 'f' | null

/**
 * All names in one string, with spaces around each, to be searched: a short run looks up a dozen of eight thousand, too
 * few to pay for an index.
 */
const searchable = { m: spaced(firstNames.m), f: spaced(firstNames.f) }
const mostKnown = 20_000

/**
 * The gender that nearly all bearers of a first name share (lower case, no accents); null where they don't, or it is
 * unknown.
 */
export const genderOfFirstName = remember(
  mostKnown,
  (name: string): Gender => lookUp(name) ?? lookUp(name.slice(0, Math.max(0, name.indexOf('-')))),
)

/** The same for somebody's first name; null for a short form of names of both genders (`Mel`: Melanie, Melvin). */
export const genderOfBearer = remember(mostKnown, (name: string): Gender => {
  const genders = new Set(givenNames(name).map(genderOfFirstName))
  return genders.has('m') && genders.has('f') ? null : genderOfFirstName(name)
})

/** Endings of at most so many letters tell a gender (`-ina`, `-slav`). */
const longestEndingLetters = 4

/** How many names of an ending weigh as much as all that end in one letter less. */
const backOffNames = 5

/**
 * The logarithm of the odds that a first name (lower case, no accents) is a man's by how it ends: the share of men's
 * names among the known ones of that ending, backed off to shorter endings (as in Witten & Bell 1991). Above 0:
 * rather a man's.
 */
export const logOddsOfEnding = remember(mostKnown, (name: string): number => {
  let share = 0.5
  for (let length = 1; length <= Math.min(longestEndingLetters, name.length); length++) {
    const ending = `${name.slice(-length)} `
    const [men, women] = [count(searchable.m, ending), count(searchable.f, ending)]
    share = (men + backOffNames * share) / (men + women + backOffNames)
  }
  return Math.log(share / (1 - share))
})

function count(names: string, ending: string): number {
  let found = 0
  for (let at = names.indexOf(ending); at >= 0; at = names.indexOf(ending, at + 1)) found++
  return found
}

function lookUp(name: string): Gender {
  if (name === '' || name.includes(' ')) return null
  if (womenFrom(name[0]!).includes(` ${name} `)) return 'f'
  return menFrom(name[0]!).includes(` ${name} `) ? 'm' : null
}

/** The part of a list, which is sorted, whose names have the same first letter. */
const partFrom = (names: string) =>
  remember(mostKnown, (letter: string): string => {
    const last = names.lastIndexOf(` ${letter}`)
    return last < 0 ? '' : names.slice(names.indexOf(` ${letter}`), names.indexOf(' ', last + 1) + 1)
  })
const [womenFrom, menFrom] = [partFrom(searchable.f), partFrom(searchable.m)]

function spaced(names: string): string {
  return ` ${names.replaceAll('\n  ', ' ').trim()} `
}
