import { hashText, mixHash } from '../algorithms/hash.ts'
import { numberSet } from '../algorithms/numberSet.ts'
import type { Article } from '../types/article.ts'
import type { Sighting } from '../types/part.ts'
import { isEnglish } from './tellLanguage.ts'

/** How many articles there were of a kind, and the ids of the first. */
export interface Noticed {
  readonly count: number
  readonly ids: readonly string[]
  /** There were others than these. */
  readonly hasMore: boolean
}

/** What counts left out, or should be known of what they counted. */
export interface Left {
  /** How many articles of each language other than English. */
  readonly foreign: ReadonlyMap<string, number>
  /** Articles that came again, word for word, under the same id. */
  readonly repeated: Noticed
  /** Articles that have the id of another, with a text of their own: these are counted. */
  readonly shared: Noticed
  /** Articles without a word. */
  readonly blank: Noticed
}

export function sightingOf({ id, language, text }: Pick<Article, 'id' | 'language' | 'text'>): Sighting {
  const [idPrint, textPrint] = [fingerprint(id, ''), fingerprint(id, text)]
  return { id, language, isBlank: text.trim() === '', idPrint, textPrint }
}

interface Selection {
  /** Shall the article be counted? */
  takes(sighting: Sighting): boolean
  readonly left: Left
}

/**
 * Tells the articles that are to be counted: those in English, or all of `anyLanguage`, each once, however often the
 * same text comes under the same id. What came more than half a million articles ago is forgotten.
 */
export function selectArticles({
  anyLanguage = false,
}: { readonly anyLanguage?: boolean | undefined } = {}): Selection {
  const foreign = new Map<string, number>()
  const [repeated, shared, blank] = [counter(), counter(), counter()]
  const [texts, ids] = [recentNumbers(), recentNumbers()]
  return {
    left: { foreign, repeated, shared, blank },
    takes({ id, language, isBlank, idPrint, textPrint }) {
      const isKnownId = !ids.add(idPrint)
      if (!texts.add(textPrint)) {
        repeated.add(id)
        return false
      }
      if (isKnownId) shared.add(id)
      if (isBlank) blank.add(id)
      if (anyLanguage || isEnglish(language)) return true
      foreign.set(language, (foreign.get(language) ?? 0) + 1)
      return false
    },
  }
}

/** 53 bits, as many as a number holds: two of a million articles share them by chance once in ten thousand runs. */
function fingerprint(id: string, text: string): number {
  const low = mixHash(hashText(id), hashText(text))
  const high = mixHash(hashText(text, 1), mixHash(hashText(id, 1), text.length))
  return low + (high & 0x1fffff) * 2 ** 32
}

const mostNamed = 3

function counter() {
  const ids: string[] = []
  return {
    ids,
    count: 0,
    hasMore: false,
    add(id: string): void {
      this.count++
      if (ids.includes(id)) return
      if (ids.length < mostNamed) ids.push(id)
      else this.hasMore = true
    },
  }
}

const mostRemembered = 1 << 19

/** The last numbers that came, at least half a million of them: two sets, of which the older goes when one is full. */
function recentNumbers() {
  let [old, young] = [numberSet(), numberSet()]
  return {
    /** Is it new? */
    add(number: number): boolean {
      if (old.has(number) || young.has(number)) return false
      if (young.size() >= mostRemembered) [old, young] = [young, numberSet()]
      young.add(number)
      return true
    },
  }
}
