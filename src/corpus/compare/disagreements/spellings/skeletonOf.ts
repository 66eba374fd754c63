/** What stays of a name in whatever way it is brought into the Latin alphabet: its consonants, those that sound alike as one. The name in lower case, without accents. */
export function skeletonOf(name: string): string {
  const sounds = name
    .replace(/ph/g, 'f')
    .replace(/ck|[qc]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouyhw]/g, '')
    .replace(/(.)\1/g, '$1')
  return sounds.replace(/^[aeiou]/, 'a')
}
