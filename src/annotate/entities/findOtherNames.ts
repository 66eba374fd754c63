import type { Told } from '../../names/linking/linkNames.ts'
import type { LocatedName } from './locatedName.ts'

/** What stands between two names of one person, from the comma, bracket or dash on. */
const words =
  'née|nee|né|born|born as|formerly|formerly known as|previously|previously known as|aka|also known as|also called|' +
  'better known as|known as|now|now known as|real name|birth name|whose real name is|whose birth name was|who was born'
const between = new RegExp(`^(?: née|,? [(–—-] ?(?:${words})|, (?:${words})) $`, 'i')
const mostLetters = 30

/** Pairs of spellings that the text gives as names of one person: `Ann Lee, born Ann Moss`, `Ann Lee (née Moss)`. */
export function findOtherNames(text: string, names: readonly LocatedName[], spellings: readonly number[]): Told[] {
  return names.flatMap((name, i) => {
    const before = names[i - 1]
    if (before?.type !== 'person' || name.type !== 'person' || !before.text.includes(' ')) return []
    const isTold =
      name.start - before.end <= mostLetters && between.test(text.slice(before.end, name.start).replaceAll('.', ''))
    return isTold ? [{ item: spellings[i]!, into: spellings[i - 1]!, rule: 'told' }] : []
  })
}
