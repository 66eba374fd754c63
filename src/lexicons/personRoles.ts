/** Ranks and offices as they stand before a name, in lower case without full stops: what each is short for. */
export const titlesBeforeNames: Readonly<Record<'rank' | 'office', ReadonlyMap<string, string>>> = {
  rank: mapOf({
    sergeant: 'sgt sergeant',
    lieutenant: 'lt lieutenant',
    captain: 'capt captain',
    major: 'maj major',
    colonel: 'col colonel',
    general: 'gen general',
    brigadier: 'brig brigadier',
    commander: 'cmdr commander',
    corporal: 'cpl corporal',
    admiral: 'adm admiral',
    inspector: 'insp inspector',
    superintendent: 'supt superintendent',
  }),
  office: mapOf({
    representative: 'rep representative congressman congresswoman',
    senator: 'sen senator',
    governor: 'gov governor',
    lieutenant: 'lt lieutenant',
    mayor: 'mayor',
  }),
}

/** Words before a title that make it another, or one of the past. */
export const titleModifiers: ReadonlySet<string> = new Set(
  (
    'then former formerly ex late retired future onetime deputy assistant acting chief attorney surgeon postmaster secretary vice ' +
    'junior executive staff detective lance rear'
  ).split(' '),
)

/** What one person can be to another in one way only: nobody is somebody's wife and girlfriend. */
export const relations: ReadonlyMap<string, string> = mapOf({
  couple: 'wife girlfriend fiancee fiancée husband boyfriend fiance fiancé',
  sibling: 'brother half-brother stepbrother sister half-sister stepsister cousin',
})

function mapOf(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
  )
}
