import type { Coverage } from '../../../stories/coverage.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { SentenceWords } from '../sentenceWords.ts'
import type { Slot } from './slot.ts'

/**
 * The person, by corpus entity, whom a slot is of: the only one in the sentence, or of several the one named last before
 * the word that tells of it. Who is quoted doesn't count.
 */
export function ownerOf(
  { articles, linked }: Coverage,
  { article, sentence }: StorySentence,
  { text, spans }: SentenceWords,
  { cue = 0 }: Slot,
): number | null {
  const { entities } = articles[article]!
  const { entities: named, speakers } = articles[article]!.sentences[sentence]!
  const people = named.filter((entity) => entities[entity]!.type === 'person' && !speakers.includes(entity))
  if (people.length === 1) return linked.indexOf(article, people[0]!)
  const before = text.slice(0, spans[cue]!.start)
  let nearest = -1
  let owner: number | null = null
  for (const entity of people) {
    const at = Math.max(...entities[entity]!.aliases.map((alias) => before.lastIndexOf(lastWordOf(alias))))
    if (at > nearest) [nearest, owner] = [at, linked.indexOf(article, entity)]
  }
  return owner
}

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
