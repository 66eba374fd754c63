import { reportingNouns } from '../../../lexicons/reportingNouns.ts'
import { hashText } from '../../../tagger/hashText.ts'

const hashes = new Set([...reportingNouns].map((noun) => hashText(noun)))

/** @param word the hash of a word in lower case */
export function isReportingNoun(word: number): boolean {
  return hashes.has(word)
}
