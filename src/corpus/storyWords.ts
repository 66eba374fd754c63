import { hashText } from '../algorithms/hash.ts'
import { eachWord } from '../language/eachWord.ts'
import { stemWord } from '../language/readTerms.ts'
import { eventWords } from '../lexicons/eventWords.ts'
import { reportingVerbs } from '../lexicons/reportingWords.ts'
import { stopWords } from '../lexicons/stopWords.ts'

/** A word as articles are compared by it: by hashes. */
export interface StoryWord {
  readonly text: string
  /** Of the word in lower case. */
  readonly lower: number
  readonly stem: number
  /** Is its stem that of a function word? */
  readonly isStop: boolean
  /** Of what it says, words for one event as one; null for function words and for who says so. */
  readonly event: number | null
  /** Of what begins with a digit, another one than its stem's; null for all else. */
  readonly number: number | null
}

let stops: ReadonlySet<string> | undefined
/** Read when first needed: stems take wink, which other questions need not load. */
export const stopStems = (): ReadonlySet<string> => (stops ??= new Set([...stopWords].map(stemWord)))

/** Words come again and again. */
const mostWords = 1 << 17
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/** Goes through the words of a text, runs of letters and digits. */
export const eachStoryWord = eachWord({ first: letterOrDigit, further: letterOrDigit }, mostWords, readWord)

/** What an apostrophe leaves of function words: `don’t` is read as two words. But `won` is also a word of its own. */
const contracted = new Set(
  'ain aren couldn didn doesn don hadn hasn haven isn mightn mustn needn shouldn wasn weren wouldn d ll m re s t ve'.split(
    ' ',
  ),
)

function readWord(text: string): StoryWord {
  const lower = text.toLowerCase()
  const stem = stemWord(text)
  const saysSomething = !stopWords.has(lower) && !contracted.has(lower) && !reportingVerbs().has(lower)
  return {
    text,
    lower: hashText(lower) | 0,
    stem: hashText(stem) | 0,
    isStop: stopStems().has(stem),
    event: saysSomething ? hashText(eventWords.get(stem) ?? stem) | 0 : null,
    number: /^\d/.test(text) ? hashText(`#${stem}`) | 0 : null,
  }
}
