import { nameKey } from '../../names/nameKey.ts'
import type { Keyphrase } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'

/**
 * Keyphrases as a person's own word on names has them: a phrase that is one of those names gives way to the name it
 * stands for, or is left out. A name that is only a part of a phrase stays.
 */
export function correctPhrases(
  article: string,
  keyphrases: readonly Keyphrase[],
  corrections: NameCorrections | undefined,
): readonly Keyphrase[] {
  if (corrections === undefined) return keyphrases
  const corrected = correctedNames(article, corrections)
  if (corrected.size === 0) return keyphrases
  return keyphrases.flatMap((phrase) => {
    const name = corrected.get(nameKey(phrase.text))
    if (name === undefined) return [phrase]
    return name === null ? [] : [{ ...phrase, text: name }]
  })
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
