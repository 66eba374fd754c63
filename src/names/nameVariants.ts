import { remember } from '../algorithms/remember.ts'
import { addTo } from '../algorithms/multimap.ts'
import { shortFirstNames } from '../lexicons/shortFirstNames.ts'

let fullNames: Map<string, string[]> | undefined

/**
 * The first names that a first name may stand for, itself first: `tim` for Tim and Timothy, `alex` for Alex, Alexander
 * and Alexandra.
 */
export function givenNames(name: string): readonly string[] {
  fullNames ??= readFullNames()
  return [name, ...(fullNames.get(name) ?? [])]
}

function readFullNames(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of shortFirstNames) {
    const [full, ...forms] = line.split(' ')
    for (const form of forms) addTo(found, form, full!)
  }
  return found
}

/** Names come again and again, within an article and across them. */
const mostWords = 20_000

/**
 * A key for the ways in which one name of another alphabet is spelt in English: `zelenskiy`, `zelensky` and
 * `zelenskyy`; `hussein` and `hussain`; `mohammed` and `muhammad`. Only differences that are rare between English
 * names; to be compared where the rest of the name is equal.
 */
export const romanised = remember(mostWords, (word: string): string =>
  word
    .replace(/m[uo]h[ae]mm?[ae][dt]$/, 'mohamed')
    .replace(/(?:iy|yy|ij|yi|iyi|ii|i)$/, 'y')
    .replace(/a[iy]|ei/g, 'ey')
    .replace(/ou/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/ck/g, 'k')
    .replace(/q/g, 'k')
    .replace(/([a-z])\1/g, '$1'),
)
