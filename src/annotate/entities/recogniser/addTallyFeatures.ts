import { addFeature, type FeatureList } from '../../../tagger/featureList.ts'
import { mixHash } from '../../../tagger/mixHash.ts'
import type { ArticleView } from './articleView.ts'
import { runHash, type Tally } from './tally.ts'
import { FORMS } from './word.ts'

const BASE = 700

/**
 * The second pass's features of a token: its own first tag, and how the rest of the article was tagged (Krishnan & Manning
 * 2006): the same word, names that hold it, the same run of capitals, the long form of an acronym.
 */
export function addTallyFeatures(
  view: ArticleView,
  sentence: number,
  at: number,
  tags: Uint8Array,
  tally: Tally,
  list: FeatureList,
): void {
  const word = view.words[at]!
  if (word.form < FORMS.capital) return
  const own = tags[at]!
  const style = view.styles[sentence]!
  const before = at > view.tokens.sentences[sentence]! ? tags[at - 1]! : 0
  const after = at + 1 < view.tokens.sentences[sentence + 1]! ? tags[at + 1]! : 0
  add(list, 0, own)
  add(list, 1, mixHash(mixHash(before, own), after))
  const { tags: same, longer } = tally.words.get(word.lower)!
  const sameType = bestType(same, own)
  const longerType = bestType(longer, longer[own]! > 0 && isLong(own, after) ? own : 255)
  add(list, 2, mixHash(own, sameType))
  add(list, 3, mixHash(own, longerType))
  add(list, 4, mixHash(mixHash(own, sameType), longerType))
  add(list, 5, mixHash(mixHash(sameType, style), word.shape))
  add(list, 6, mixHash(mixHash(own, isLong(own, after) ? 1 : 0), longerType))
  addRun(view, at, own, tally, list)
  if (word.acronym !== 0) addAcronym(view, own, word.acronym, tally, list)
}

function add(list: FeatureList, template: number, value: number): void {
  addFeature(list, mixHash(BASE + template, value))
}

function isLong(own: number, after: number): boolean {
  return own > 0 && (own % 2 === 0 || after === own + 1)
}

/**
 * The type that most of the tags have, one count of `own` taken off: twice the type's number (1 for the first), plus 1 where
 * all agree; 0 where no other was tagged as a name, 1 where there is no other at all.
 */
function bestType(counts: Uint16Array, own: number): number {
  let best = 0
  let most = 0
  let names = 0
  let others = counts[0]! - (own === 0 ? 1 : 0)
  for (let tag = 1; tag < counts.length; tag += 2) {
    const type = (tag + 1) >> 1
    const count = counts[tag]! + counts[tag + 1]! - (own > 0 && (own + 1) >> 1 === type ? 1 : 0)
    names += count
    if (count > most) [best, most] = [type, count]
  }
  if (names === 0) return others > 0 ? 0 : 1
  others += names - most
  return best * 4 + (others === 0 ? 1 : others < most ? 2 : 3)
}

function addRun(view: ArticleView, at: number, own: number, tally: Tally, list: FeatureList): void {
  const counts = tally.runs.get(runHash(view, at))
  if (counts === undefined) return
  const first = at === view.runStart[at] ? own : 255
  const length = Math.min(view.runEnd[at]! - view.runStart[at]!, 3)
  add(list, 8, mixHash(mixHash(own, length), bestType(counts, first)))
}

function addAcronym(view: ArticleView, own: number, acronym: number, tally: Tally, list: FeatureList): void {
  const spelt = view.acronyms.get(acronym)
  const counts = spelt && tally.words.get(spelt[1].lower)?.longer
  if (counts !== undefined) add(list, 9, mixHash(own, bestType(counts, 255)))
}
