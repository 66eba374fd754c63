import { attributions } from '../../lexicons/tenseWords.ts'
import type { DateMention } from '../../types/layers.ts'
import type { Tokens } from '../../types/tokens.ts'
import { readDay } from './calendar.ts'
import type { Day } from './calendar.ts'
import { lowerAt } from './classifyTokens.ts'
import type { Telling } from './findTense.ts'

interface FoundDate {
  /** One letter a token. */
  readonly matched: string
  readonly told: () => Telling
  readonly mention: DateMention
}

/** What happened longer ago is history: its weekdays are not the article's. */
const recentDays = 31

/**
 * Leaves the weekdays of a story from the past open: in `The dam burst on 3 July 2012. On Friday help came.` Friday
 * is not the last one before the article. The story lasts to the end of its paragraph, or to the next date of another
 * kind; what somebody says on a weekday is today's news. Dates are to be handed over in the order of the text.
 */
export function followStory(tokens: Tokens, anchor: Day | null): (date: FoundDate, sentence: number) => DateMention {
  /** Where the paragraph of the story ends, as a token, and the sentence in which it starts. */
  let paragraph = 1
  let story: { readonly end: number; readonly sentence: number } | null = null
  return ({ matched, told, mention }, sentence) => {
    const first = tokens.sentences[sentence]!
    while (tokens.paragraphs[paragraph]! <= first) paragraph++
    if (/^P?Wd?$/.test(matched)) {
      if (story === null || first >= story.end || sentence <= story.sentence) return mention
      const isHistory = told().tense !== 'future' && !isReported(tokens, told())
      return isHistory ? { ...mention, value: null, from: null } : mention
    }
    if (mention.value === null) return mention
    const day = /[DOq].*Y/.test(matched) ? readDay(mention.value) : null
    story =
      day !== null && anchor !== null && anchor - day > recentDays
        ? { end: tokens.paragraphs[paragraph]!, sentence }
        : null
    return mention
  }
}

const isReported = (tokens: Tokens, { verb }: Telling): boolean =>
  verb !== null && attributions.has(lowerAt(tokens, verb))
