import type { Account, Aggregate, LayerName, Part, PartReading } from '../index.ts'
import type { Run } from './command.ts'
import { notesOnChoice, notesOnLeft } from './notesOnReading.ts'
import type { ChoiceOptions, InputOptions } from './options.ts'
import { say } from './output.ts'
import { UsageError } from './usageError.ts'

/**
 * The states of a part's articles, set by set, as if they had been read here: the same are counted, and the same is
 * said of the others. An article that two parts have is counted once.
 */
export async function joinStates<State, Data, Needs extends LayerName>(
  { readings }: Part,
  questions: readonly Aggregate<State, Data, Needs>[],
  { options, io }: Run<InputOptions & ChoiceOptions>,
): Promise<{ readonly accounts: readonly Account[]; readonly states: readonly State[] }> {
  const { selectArticles } = await import('../index.ts')
  const states: State[] = []
  for (const [set, question] of questions.entries()) {
    const reading = readings[set]
    if (reading === undefined) throw strange('there are too few readings in it')
    const selection = selectArticles(options)
    states.push(orRefuse(() => addStates(question, reading, (article) => selection.takes(article))))
    for (const note of notesOnLeft(selection.left)) await say(io, `digest: ${note}`)
    for (const note of notesOnChoice(reading, options)) await say(io, `digest: ${note}`)
  }
  return { accounts: readings, states }
}

function addStates<State, Data, Needs extends LayerName>(
  question: Aggregate<State, Data, Needs>,
  { articles }: PartReading,
  takes: (article: PartReading['articles'][number]) => boolean,
): State {
  let joined = question.empty()
  for (const article of articles)
    if (takes(article) && article.state !== undefined) joined = question.merge(joined, article.state as State)
  return joined
}

/** What a state holds is only known to who made it. */
export function orRefuse<Value>(action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    throw error instanceof TypeError ? strange(error.message) : error
  }
}

const strange = (reason: string): UsageError =>
  new UsageError(`a state is not as digest writes it: ${reason}`, 'Write it anew with --partial.', 'bad-state')
