import { setImmediate } from 'node:timers/promises'

interface Making<Item, Made> {
  readonly make: (item: Item) => Promise<Made>
  readonly weightOf: (item: Item) => number
  /** So much is in the making: no more is read until what came first was taken. */
  readonly most: { readonly items: number; readonly weight: number }
}

/**
 * What is made of items as they come, many at a time, in their order. Whoever takes slowly stops the reading; an item is
 * given as soon as it and all before it are made, however long the next one takes to come.
 */
export async function* inOrder<Item, Made>(
  items: AsyncIterable<Item> | Iterable<Item>,
  { make, weightOf, most }: Making<Item, Made>,
): AsyncGenerator<Made> {
  const iterator = iterate(items)
  const inMaking: { readonly made: Promise<Made>; readonly weight: number }[] = []
  let weight = 0
  let reading: Promise<IteratorResult<Item>> | undefined = quietly(iterator.next())
  let isEnd = false
  try {
    while (reading !== undefined || inMaking.length > 0) {
      const [first] = inMaking
      const events = [first?.made.then(() => 'made'), reading?.then(() => 'read')].filter(
        (event) => event !== undefined,
      )
      if ((await Promise.race(events)) === 'made') {
        inMaking.shift()
        weight -= first!.weight
        yield await first!.made
      } else {
        const next = (await reading)!
        reading = undefined
        isEnd = next.done === true
        if (next.done === true) continue
        inMaking.push({ made: quietly(make(next.value)), weight: weightOf(next.value) })
        weight += inMaking.at(-1)!.weight
        // Items may come without a pause; whoever makes them must be heard.
        await setImmediate()
      }
      if (!isEnd && inMaking.length < most.items && weight < most.weight) reading ??= quietly(iterator.next())
    }
  } finally {
    const closed = quietly(Promise.resolve(iterator.return(undefined)))
    // What is still to come may never come.
    if (reading === undefined) await closed
  }
}

/** Whoever waits for it hears of its failure; where nobody does any more, nobody needs to. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}

async function* iterate<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item, undefined> {
  yield* items
}
