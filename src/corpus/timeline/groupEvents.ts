import { addTo } from '../../algorithms/multimap.ts'
import { countShared, overlap } from '../../algorithms/sets.ts'
import { stemOf } from '../../language/wink.ts'
import { wordsIn } from '../../language/words.ts'
import { dateWords } from '../../lexicons/dateWords.ts'
import { stopWords } from '../../lexicons/stopWords.ts'

interface Dated {
  /** The article's id. */
  readonly id: string
  readonly date: string | null
  readonly expression: string
  readonly text: string
  readonly figures: readonly ToldFigure[]
}

/** A number in a statement. */
export interface ToldFigure {
  /** Its kind, its unit and what it counts: only figures of the same can differ. */
  readonly kind: string
  readonly value: string
}

/** Statements of one date that share so much of the shorter one's words tell one event. */
const leastOverlap = 0.6
const leastShared = 3
/** One article tells an event twice in nearly the same words or not at all. */
const leastOverlapWithin = 0.9
/** A date of more events than that is compared with the latest of them alone. */
const mostCompared = 100

interface Event<Item extends Dated> {
  readonly items: Item[]
  /** The articles that tell it. */
  readonly ids: Set<string>
  readonly words: ReadonlySet<string>
  readonly figures: readonly ToldFigure[]
}

/**
 * Puts together what tells one event: the same date, and most of the same words, as the first statement has them.
 * Figures of a kind that are all different keep two apart. Events in the order of their first statement.
 */
export function groupEvents<Item extends Dated>(items: readonly Item[]): Item[][] {
  const events: Event<Item>[] = []
  const byDate = new Map<string, Event<Item>[]>()
  for (const item of items) {
    const date = item.date ?? item.expression.toLowerCase()
    const event = { ...{ items: [item], ids: new Set([item.id]) }, words: wordsOf(item), figures: item.figures }
    const known = byDate
      .get(date)
      ?.slice(-mostCompared)
      .find((other) => isOneEvent(other, event))
    if (known !== undefined) {
      known.items.push(item)
      known.ids.add(item.id)
    } else {
      events.push(event)
      addTo(byDate, date, event)
    }
  }
  return events.map((event) => event.items)
}

function isOneEvent<Item extends Dated>(a: Event<Item>, b: Event<Item>): boolean {
  if (differ(a.figures, b.figures)) return false
  const least = a.ids.has(b.items[0]!.id) ? leastOverlapWithin : leastOverlap
  return overlap(a.words, b.words) >= least && countShared(a.words, b.words) >= leastShared
}

/** Have both figures of one kind, and none in common? */
function differ(a: readonly ToldFigure[], b: readonly ToldFigure[]): boolean {
  const kinds = new Set(b.map(({ kind }) => kind))
  const comparable = a.filter(({ kind }) => kinds.has(kind))
  return (
    comparable.length > 0 &&
    !comparable.some((one) => b.some(({ kind, value }) => kind === one.kind && value === one.value))
  )
}

/** What a statement tells beside its date. */
function wordsOf({ text }: Dated): ReadonlySet<string> {
  const words = wordsIn(text.toLowerCase()).filter((word) => !stopWords.has(word) && !dateWords.has(word))
  return new Set(words.map(stemOf))
}
