const coarse = new Map([
  ['person', 'PER'],
  ['per', 'PER'],
  ['organization', 'ORG'],
  ['org', 'ORG'],
  ['place', 'LOC'],
  ['loc', 'LOC'],
  ...['group', 'event', 'product', 'other', 'misc'].map((type) => [type, 'MISC'] as const),
])

/**
 * Makes types comparable: to CoNLL's four where the gold uses those, else in small letters. A type that the gold has
 * nothing of gives undefined: a corpus without dates says nothing on dates.
 */
export function foldLabels(goldTypes: readonly string[]): (type: string) => string | undefined {
  const used = new Set(goldTypes)
  const usesCoarse = [...used].some((type) => ['PER', 'ORG', 'LOC', 'MISC'].includes(type))
  const name = (type: string): string => (usesCoarse ? coarse.get(type.toLowerCase()) : undefined) ?? type.toLowerCase()
  const known = new Set([...used].map(name))
  return (type) => (known.has(name(type)) ? name(type) : undefined)
}
