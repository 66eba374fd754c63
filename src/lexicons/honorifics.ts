/** Words before a name that say no more than how one addresses its bearer, lower case, without full stops; with the gender they imply. */
export const honorifics: ReadonlyMap<string, 'm' | 'f' | null> = new Map(
  (
    [
      [
        'm',
        'mr mister sir lord herr monsieur mssr don señor senor signor brother father fr king prince duke baron sheikh sheik',
      ],
      [
        'f',
        'mrs ms miss madam madame mme mlle lady dame frau señora senora signora sister queen princess duchess baroness',
      ],
      [null, 'dr doctor prof professor rev reverend hon st saint shri smt'],
    ] as const
  ).flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender] as const)),
)
