/** Gives the terms and pairs of sentences their numbers. Of one article or many: equal pairs get equal numbers. */
export interface UnitCounter {
  /** The distinct content terms and pairs of a sentence, from the numbers of its words' terms in order. */
  count(ids: Iterable<number>): { readonly terms: readonly number[]; readonly pairs: readonly number[] }
  /** How many pairs have a number so far. */
  readonly pairs: number
}

/** Above any term's number, so that two of them make one exact number. */
const mostTerms = 2 ** 26

export function countUnits(isStop: (term: number) => boolean): UnitCounter {
  const numbers = new Map<number, number>()
  const numberOf = (first: number, second: number): number => {
    const key = first * mostTerms + second
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) numbers.set(key, number)
    return number
  }
  return {
    get pairs() {
      return numbers.size
    },
    count(ids) {
      const terms = new Set<number>()
      const pairs = new Set<number>()
      let last = -1
      let lastStop = true
      for (const id of ids) {
        const stop = isStop(id)
        if (!stop) terms.add(id)
        if (last >= 0 && !(stop && lastStop)) pairs.add(numberOf(last, id))
        last = id
        lastStop = stop
      }
      return { terms: [...terms], pairs: [...pairs] }
    },
  }
}
