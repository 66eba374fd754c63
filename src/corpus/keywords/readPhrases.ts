import { nameKey } from '../../names/nameKey.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity, Keyphrase } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'

/** A keyphrase, and whose name it is. */
export interface KeptPhrase extends Keyphrase {
  /** Index into the article's entities; null where it is no name of one. */
  readonly entity: number | null
}

/** What questions about keyphrases keep of an article. */
export interface ArticlePhrases {
  readonly keyphrases: readonly KeptPhrase[]
  readonly entities: readonly Entity[]
}

/**
 * An article's keyphrases, and which of them are names of its entities. A person's own word on names that are none of
 * those is followed here: a phrase that is one of those names gives way to the name it stands for, or is left out. A name
 * that is only a part of a phrase stays.
 */
export function readPhrases(
  { id, keyphrases, entities }: Annotated<'keyphrases' | 'entities'>,
  corrections: NameCorrections | undefined,
): ArticlePhrases {
  const byName = new Map(entities.map(({ name }, i) => [name, i] as const).reverse())
  const corrected = corrections && correctedNames(id, corrections)
  const kept = keyphrases.flatMap((phrase): KeptPhrase[] => {
    const entity = byName.get(phrase.text)
    const text = entity === undefined ? corrected?.get(nameKey(phrase.text)) : undefined
    if (text === null) return []
    return text === undefined
      ? [{ ...phrase, entity: entity ?? null }]
      : [{ ...phrase, text, entity: byName.get(text) ?? null }]
  })
  return { keyphrases: kept, entities }
}

/** By the key of a name; null for those that are dropped. */
function correctedNames(
  article: string,
  { merge, rename, split, drop }: NameCorrections,
): ReadonlyMap<string, string | null> {
  return new Map([
    ...merge.flatMap(({ names, name }) => names.map((one) => [nameKey(one), name] as const)),
    ...rename.map(({ name, to }) => [nameKey(name), to] as const),
    ...split.flatMap(({ name, as, articles }) =>
      articles === null || articles.includes(article) ? [[nameKey(name), as] as const] : [],
    ),
    ...drop.map(({ name }) => [nameKey(name), null] as const),
  ])
}
