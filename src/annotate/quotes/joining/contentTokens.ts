import { hashText } from '../../../algorithms/hash.ts'
import { partsOfSpeech } from '../../../types/tokens.ts'
import type { NamedFeatures } from '../classifiers/boostedTrees.ts'
import { closingMark, lastInside, lengthOfKind, openingMark, outsideMarks, styleOfKind } from '../tokens/markStates.ts'
import { hasCapital } from '../tokens/readWordForms.ts'
import { hasVerb } from '../tokens/clauses.ts'
import type { TokenRange } from '../tokens/spans.ts'
import { breaksAt, type TokenColumns } from '../tokens/tokenColumns.ts'

const noPos = partsOfSpeech.length

/** Its tokens between marks, and the marks at its ends. */
export function markFeatures(
  { states, quotedSpanOf, shapes, kinds, tokens }: TokenColumns,
  { from, to }: TokenRange,
): NamedFeatures {
  let [marked, quotedSpans, longest, run, capitals, words] = [0, 0, 0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    if (i === from || quotedSpanOf[i] !== quotedSpanOf[i - 1]) {
      if (states[i] !== outsideMarks) quotedSpans++
      run = 0
    }
    if (states[i] === outsideMarks || states[i] === openingMark || states[i] === closingMark) continue
    marked++
    longest = Math.max(longest, ++run)
    if (!/\w/.test(tokens.text.charAt(tokens.start[i]!))) continue
    words++
    if (hasCapital(shapes[i]!)) capitals++
  }
  return {
    markedTokens: marked,
    markedShare: marked / (to - from),
    quotedSpans,
    longestMarked: longest,
    capitalised: words === 0 ? -1 : capitals / words,
    firstState: states[from]!,
    lastState: states[to - 1]!,
    endsMarked: states[to - 1] === lastInside || states[to - 1] === closingMark ? 1 : 0,
    firstSpanLength: lengthOfKind(kinds[from]!),
    firstSpanStyle: styleOfKind(kinds[from]!),
    lastSpanStyle: styleOfKind(kinds[to - 1]!),
  }
}

const wordsBefore = new Map([',', ':', '.', 'that'].map((word, i) => [hashText(word), i + 1]))

/** Sentences, verbs, signs and parts of speech at its ends. */
export function clauseFeatures(columns: TokenColumns, { from, to }: TokenRange): NamedFeatures {
  const { words, sentenceOf, clauses, verbKinds, tokens } = columns
  const { text, start, end, pos, length } = tokens
  return {
    sentences: sentenceOf[to - 1]! - sentenceOf[from]!,
    beginsSentence: from === 0 || sentenceOf[from] !== sentenceOf[from - 1] ? 1 : 0,
    endsSentence: to === length || sentenceOf[to] !== sentenceOf[to - 1] ? 1 : 0,
    lineBefore: breaksAt(tokens, from) ? 1 : 0,
    lineBehind: breaksAt(tokens, to) ? 1 : 0,
    placeInText: from / length,
    hasVerb: hasVerb(pos, from, to) ? 1 : 0,
    firstClause: clauses[from]!,
    lastClause: clauses[to - 1]!,
    posBefore: pos[from - 1] ?? noPos,
    posBehind: pos[to] ?? noPos,
    firstPos: pos[from]!,
    lastPos: pos[to - 1]!,
    wordBefore: wordsBefore.get(words[from - 1] ?? 0) ?? 0,
    verbBefore: verbKinds[from - 1] ?? 0,
    verbBefore2: verbKinds[from - 2] ?? 0,
    signLast: '.,;:?!'.indexOf(text.charAt(end[to - 1]! - 1)),
    signBehind: '.,;:?!-—–('.indexOf(to < length ? text.charAt(start[to]!) : ''),
  }
}
