import { remember } from '../algorithms/remember.ts'
import { wordsIn } from './findWords.ts'
import { stemOf } from './wink.ts'

/** Words come again and again. */
const mostWords = 1 << 18
const stemOfLower = remember(mostWords, stemOf)

/** The stem of a word, in lower case. */
export const stemWord = (word: string): string => stemOfLower(word.toLowerCase())

/** The stems of a text's words (runs of letters and digits), in order. */
export const stemWords = (text: string): string[] => wordsIn(text).map(stemWord)
