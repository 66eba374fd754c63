/** From words by their class, the class of each word. */
export const classesOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)))
