import type { Span } from '../../types/span.ts'

/** Shorter sentences are shown whole. */
const longSentence = 160
/** What is left of a sentence says nothing if it is shorter. */
const shortClause = 45
/** No clause reaches further from its date: a text without full stops has many dates in one sentence. */
const reach = 600

/** Where one clause may end and the next begin, and the marks of quotations and brackets. */
const joints =
  /[“”"()]|[;—–] |--|, (?:and|but|while|whereas|although|though|which|who|whose|where|according|saying|adding|including) /g
/** Of a list, or of one subject: `Oregon, and Washington`, `he rose, and fell`. */
const listJoint = /^, and (?!(?:the|a|an|he|she|it|they|we|his|her|its|their|\p{Lu}\S*) )/u
/** Behind these stands a clause that can do without what is before it. */
const freeClause =
  /^(?:[;—–] |-- ?|, (?:but|while) )(?=(?:the|a|an|in|on|he|she|it|they|we|his|her|its|their|\p{Lu}\S*) )/u

/**
 * The clause of a sentence that holds the date, where the sentence is long: up to the next joint behind the date, and
 * from the last before it at which a new clause with its own subject begins. Joints between quotation marks or brackets
 * part nothing. A heuristic over punctuation and conjunctions; a clause may lose what a pronoun in it stands for.
 */
export function cutClause(text: string, sentence: Span, date: Span): Span {
  if (sentence.end - sentence.start <= longSentence) return sentence
  const { start: from, end: to } = within(text, sentence, date)
  let [start, end] = [from, to]
  for (const { at, length } of jointsOf(text.slice(from, to))) {
    const joint = from + at
    const rest = text.slice(joint, Math.min(sentence.end, joint + 60))
    if (joint + length <= date.start && date.end - joint - length >= shortClause && freeClause.test(rest)) {
      start = joint + (freeClause.exec(rest)?.[0].length ?? 0)
    } else if (joint >= date.end && joint - start >= shortClause && !listJoint.test(rest)) {
      end = joint
      break
    }
  }
  return { start, end }
}

/** The sentence as far as it is near the date, in whole words. */
function within(text: string, sentence: Span, date: Span): Span {
  const before = text.slice(Math.max(sentence.start, date.start - reach), date.start)
  const behind = text.slice(date.end, Math.min(sentence.end, date.end + reach))
  const space = before.indexOf(' ')
  return {
    start:
      date.start - sentence.start <= reach
        ? sentence.start
        : date.start - before.length + (space < 0 ? before.length : space + 1),
    end: sentence.end - date.end <= reach ? sentence.end : date.end + Math.max(0, behind.lastIndexOf(' ')),
  }
}

/** The joints outside of quotation marks and brackets. */
function jointsOf(sentence: string): { readonly at: number; readonly length: number }[] {
  const found: { at: number; length: number }[] = []
  let [isQuoted, brackets] = [false, 0]
  for (const { 0: joint, index: at } of sentence.matchAll(joints)) {
    if (joint === '“') isQuoted = true
    else if (joint === '”') isQuoted = false
    else if (joint === '"') isQuoted = !isQuoted
    else if (joint === '(') brackets++
    else if (joint === ')') brackets = Math.max(0, brackets - 1)
    else if (!isQuoted && brackets === 0) found.push({ at, length: joint.length })
  }
  return found
}
