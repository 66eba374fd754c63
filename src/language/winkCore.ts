import { lazyIndex } from './lazyIndex.ts'

/** wink's core model as its package has it on disk, as far as the loader touches it. */
interface CoreData {
  readonly lexicon: string
  readonly xpansions: string
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> }
  readonly features: Readonly<Record<string, { readonly list: readonly unknown[] }>>
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
}

/**
 * wink's core model from its data, as the model package's own loader makes it, in half the time: that one first copies all of the data
 * through JSON text and decodes it character by character, a fifth of all that a short run takes. What an instance changes is copied here
 * too; the data itself is shared with whoever else uses wink in this process. A test holds the two loaders' readings together, and the
 * package's version is pinned.
 */
export function winkCore(data: unknown): unknown {
  const { lexicon, xpansions, packing, features, pos, ...rest } = data as CoreData
  const layout = Object.entries(packing.layout)
  const opened = layout.flatMap(([name, [, mask = 0, shift = 0, isNumber]]) =>
    isNumber === 0 ? [[name, { ...openFeature(features[name]!), maxIndex: mask >>> shift }]] : [],
  )
  const clusters = features.posClusters!.list.map(
    (tags) => new Set((tags as string).split('_').map((tag) => pos.hash[tag] ?? 0)),
  )
  return {
    ...rest,
    pos,
    lexicon: wordsOf(lexicon),
    xpansions: wordsOf(xpansions),
    packing: { ...packing, efList: layout.filter(([, field]) => field[4] === 1).map(([name]) => name) },
    features: {
      ...features,
      ...(Object.fromEntries(opened) as Record<string, unknown>),
      lexeme: openFeature(features.lexeme!),
      posClusters: { ...features.posClusters, list: clusters },
    },
  }
}

function wordsOf(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/** A feature whose list of values grows with the texts that are read. */
function openFeature(feature: { readonly list: readonly unknown[] }) {
  const list = [...feature.list]
  const { length } = list
  return { ...feature, list, hash: lazyIndex(feature.list as readonly string[]), intrinsicSize: length, index: length }
}
