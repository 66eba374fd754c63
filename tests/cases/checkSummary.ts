import { holds, show } from './sameText.ts'

/** What a summary's sentences shall hold. */
export interface ExpectedSentences {
  readonly includes?: readonly string[] | undefined
  readonly excludes?: readonly string[] | undefined
  readonly once?: readonly string[] | undefined
  readonly first?: string | undefined
}

/** What is wrong with the sentences of a summary. */
export function checkSummary(
  { includes = [], excludes = [], once = [], first = '' }: ExpectedSentences,
  sentences: readonly string[],
): string[] {
  const countOf = (words: string): number => sentences.filter((sentence) => holds(sentence, words)).length
  return [
    ...includes.filter((words) => countOf(words) === 0).map((words) => `summary lacks ${show(words)}`),
    ...excludes.filter((words) => countOf(words) > 0).map((words) => `summary has ${show(words)}`),
    ...once.filter((words) => countOf(words) > 1).map((words) => `summary has ${show(words)} twice`),
    ...(holds(sentences[0] ?? '', first) ? [] : [`summary does not begin with ${show(first)}`]),
  ]
}
