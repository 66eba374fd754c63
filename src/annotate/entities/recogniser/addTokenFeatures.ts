import { addFeature, type FeatureList } from '../../../tagger/featureList.ts'
import { mixBits } from '../../../algorithms/hash.ts'
import type { ArticleView } from './viewArticle.ts'
import { lists } from './lexicon.ts'
import { letterCases, type Word } from './readWord.ts'

const template = {
  before: 600,
  after: 610,
  both: 620,
  place: 630,
  run: 640,
  occurrences: 660,
} as const

/**
 * Adds the features of a token that its words alone don't give: pairs of neighbours, where it stands, the run of
 * capitals it is in, what the rest of the article shows. Tokens that are no name, and have none beside them, get
 * none.
 */
export function addTokenFeatures(view: ArticleView, sentence: number, at: number, list: FeatureList): void {
  const { tokens, words } = view
  const start = tokens.sentences[sentence]!
  const end = tokens.sentences[sentence + 1]!
  const word = words[at]!
  const before = at > start ? words[at - 1]! : undefined
  const after = at + 1 < end ? words[at + 1]! : undefined
  if (at === start) addFeature(list, template.place)
  if (at + 1 === end) addFeature(list, template.place + 1)
  if (!word.isNameLike && !before?.isNameLike && !after?.isNameLike) return
  if (before) addPair(template.before, word, before, before, word, list)
  if (after) addPair(template.after, word, after, word, after, list)
  if (before && after) addBoth(view, at, before, word, after, list)
  addPlace(view, sentence, at, word, list)
  if (word.letterCase < letterCases.capital) return
  addRun(view, start, end, at, list)
  addOccurrences(view, sentence, at, word, list)
}

function add(list: FeatureList, name: number, value: number): void {
  addFeature(list, mixBits(name, value))
}

function addPair(name: number, word: Word, other: Word, left: Word, right: Word, list: FeatureList): void {
  add(list, name, mixBits(left.lower, right.lower))
  add(list, name + 1, mixBits(left.cluster256, right.cluster256))
  add(list, name + 2, mixBits(left.shape, right.shape))
  add(list, name + 3, mixBits(other.lower, word.shape))
  add(list, name + 4, mixBits(other.cluster1024, word.shape))
  add(list, name + 5, mixBits(left.role, right.role))
  add(list, name + 6, mixBits(left.roleCase, right.roleCase))
}

function addBoth(view: ArticleView, at: number, before: Word, word: Word, after: Word, list: FeatureList): void {
  const { pos } = view.tokens
  add(list, template.both, mixBits(mixBits(before.shape, word.shape), after.shape))
  add(list, template.both + 3, mixBits(mixBits(before.role, word.role), after.role))
  add(list, template.both + 2, (pos[at - 1]! << 10) | (pos[at]! << 5) | pos[at + 1]!)
}

function addPlace(view: ArticleView, sentence: number, at: number, word: Word, list: FeatureList): void {
  const { tokens, phrases } = view
  const first = at === tokens.sentences[sentence] ? 1 : 0
  const gluedLeft = at > 0 && tokens.end[at - 1] === tokens.start[at] ? 2 : 0
  const gluedRight = at + 1 < tokens.length && tokens.end[at] === tokens.start[at + 1] ? 4 : 0
  const style = view.styles[sentence]!
  add(list, template.place + 2, tokens.pos[at]!)
  add(list, template.place + 3, first | gluedLeft | gluedRight)
  add(list, template.place + 4, mixBits(style * 2 + first, word.shape))
  if (style > 0) {
    add(list, template.place + 5, mixBits(style, word.lower))
    add(list, template.place + 6, mixBits(style, word.cluster256))
  }
  const phrase = phrases[at]!
  if (phrase > 0) {
    add(list, template.place + 7, phrase)
    add(list, template.place + 8, mixBits(phrase, word.shape))
  }
}

function addRun(view: ArticleView, start: number, end: number, at: number, list: FeatureList): void {
  const { words } = view
  const runStart = view.runStart[at]!
  const runEnd = view.runEnd[at]!
  const isFirst = at === runStart ? 1 : 0
  const isLast = at + 1 === runEnd ? 1 : 0
  add(list, template.run, Math.min(runEnd - runStart, 6) * 8 + Math.min(at - runStart, 4))
  if (runEnd - runStart > 1) {
    const first = words[runStart]!
    const last = words[runEnd - 1]!
    add(list, template.run + 1, mixBits(isFirst, first.lower))
    add(list, template.run + 2, mixBits(isLast, last.lower))
    add(list, template.run + 3, first.cluster256)
    add(list, template.run + 4, last.cluster256)
    add(list, template.run + 11, mixBits(isFirst, first.role))
    add(list, template.run + 12, mixBits(isLast, last.role))
    add(list, template.run + 13, mixBits(first.role, last.role))
    add(list, template.run + 5, first.lists & lists.any)
    add(list, template.run + 6, last.lists & lists.any)
  }
  if (runStart > start) {
    add(list, template.run + 7, mixBits(isFirst, words[runStart - 1]!.lower))
    add(list, template.run + 14, mixBits(words[runStart - 1]!.role, words[runStart]!.role))
    add(list, template.run + 8, words[runStart - 1]!.cluster256)
  }
  if (runEnd < end) {
    add(list, template.run + 9, mixBits(isLast, words[runEnd]!.lower))
    add(list, template.run + 15, mixBits(words[runEnd]!.role, words[runEnd - 1]!.role))
    add(list, template.run + 10, words[runEnd]!.cluster256)
  }
}

/** What the article shows of the word elsewhere; its own occurrence is taken off. */
function addOccurrences(view: ArticleView, sentence: number, at: number, word: Word, list: FeatureList): void {
  const occurrences = view.occurrences[at]
  if (occurrences === undefined) return
  const style = view.styles[sentence]!
  const first = at === view.tokens.sentences[sentence] ? 1 : 0
  const inside = occurrences.inside - (style === 0 && first === 0 ? 1 : 0)
  const seen = Math.min(inside, 3) * 4 + Math.min(occurrences.small, 3)
  add(list, template.occurrences, seen)
  add(
    list,
    template.occurrences + 1,
    mixBits(Math.min(inside, 1) + 2 * Math.min(occurrences.small, 1) + 4 * first + 8 * style, word.shape),
  )
  const spelt = word.acronym === 0 ? undefined : view.acronyms.get(word.acronym)
  if (spelt === undefined) return
  add(list, template.occurrences + 2, spelt[1].lower)
  add(list, template.occurrences + 3, spelt[1].cluster256)
  add(list, template.occurrences + 4, spelt[0].cluster256)
}
