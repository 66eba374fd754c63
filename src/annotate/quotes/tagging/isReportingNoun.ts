import { reportingNouns } from '../../../lexicons/reportingNouns.ts'
import { hashText } from '../../../tagger/hashText.ts'

let hashes: ReadonlySet<number> | undefined

/** @param word the hash of a word in lower case */
export function isReportingNoun(word: number): boolean {
  hashes ??= new Set([...reportingNouns].map((noun) => hashText(noun)))
  return hashes.has(word)
}
