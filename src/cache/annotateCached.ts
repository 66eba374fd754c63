import { parseLayers } from '../articles/parseLayers.ts'
import { viewText } from '../language/viewText.ts'
import { annotatorsFor } from '../pipeline.ts'
import type { Annotating } from '../pipeline.ts'
import type { Article, Failure } from '../types/article.ts'
import type { LayerName, Layers } from '../types/layers.ts'
import { articleKey, codeVersion } from './articleKey.ts'
import { packEntry, sectionsFor, unpackEntry } from './entry.ts'
import type { Section } from './entry.ts'
import type { FileStore } from './fileStore.ts'

/** An article as it goes on: with the layers that are known of it. */
interface LookedUp {
  readonly article: Article | Failure
  /** Where to keep what will be found, beside what was; undefined where nothing is missing. */
  readonly missed?: { readonly name: string; readonly known: readonly Section[] } | undefined
}

/**
 * The same answers without finding anything twice: what a store knows of an article comes from there, the rest from
 * `annotating`, and is kept. Articles that bring layers along are left alone: they are what is kept already.
 *
 * @param version of the code; without one nothing is looked up or kept
 */
export function annotateCached(
  annotating: Annotating,
  store: FileStore,
  version: string | undefined = codeVersion(),
): Annotating {
  if (version === undefined) return annotating
  return async function* (articles, names) {
    const missed: LookedUp['missed'][] = []
    async function* lookedUp(): AsyncGenerator<Article | Failure> {
      for await (const article of articles) {
        const found = lookUp(article, names, store, version!)
        missed.push(found.missed)
        yield found.article
      }
    }
    try {
      for await (const article of annotating(lookedUp(), names)) {
        const miss = missed.shift()
        const entry = miss && !('error' in article) ? packEntry(sectionsOf(article, names, miss.known)) : undefined
        const written = entry && store.write(miss!.name, entry)
        yield article
        await written
      }
    } finally {
      await store.finish()
    }
  }
}

function lookUp(article: Article | Failure, names: readonly LayerName[], store: FileStore, version: string): LookedUp {
  if ('error' in article || names.length === 0 || Object.keys(article.given).length > 0) return { article }
  const name = articleKey(article, version)
  const body = store.read(name)
  if (body === undefined) return { article, missed: { name, known: [] } }
  try {
    const known = unpackEntry(body)
    const all = sectionsFor(names, known)
    const given = layersIn(all ?? someFor(names, known, article), article)
    return { article: { ...article, given }, missed: all === undefined ? { name, known } : undefined }
  } catch {
    // A checksum vouches for no more than that nothing happened to what somebody wrote.
    return { article, missed: { name, known: [] } }
  }
}

/**
 * What is there of the layers that the names take. Where spans are moved between the text as it was read and as it is
 * meant, they may not come back from there as they were: all is found anew.
 */
function someFor(names: readonly LayerName[], known: readonly Section[], { text }: Article): readonly Section[] {
  if (viewText(text) !== undefined) return []
  const wanted = new Set(annotatorsFor(names).flatMap(({ assigns }) => assigns))
  return known.filter(({ layers }) => layers.every((layer) => wanted.has(layer)))
}

/** @throws RecordError where they don't fit the text */
function layersIn(sections: readonly Section[], { text }: Article): Partial<Layers> {
  const layers = new Map(
    sections.flatMap(({ layers, json }) => {
      const values = JSON.parse(Buffer.from(json).toString()) as Layers
      return layers.map((layer) => [layer, values[layer]] as const)
    }),
  )
  return parseLayers(layers, text)
}

/** What was found, beside what was known before. */
function sectionsOf(article: Article, names: readonly LayerName[], known: readonly Section[]): Section[] {
  const found = annotatorsFor(names).map(({ assigns, requires }): Section => {
    const layers = Object.fromEntries(assigns.map((layer) => [layer, article.given[layer]]))
    return { layers: assigns, needs: requires, json: Buffer.from(JSON.stringify(layers)) }
  })
  const isFound = (layer: LayerName): boolean => found.some(({ layers }) => layers.includes(layer))
  return [...found, ...known.filter(({ layers }) => !layers.some(isFound))]
}
