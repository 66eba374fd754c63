/**
 * Leaves out phrases that are part of one further up, or have one of those as a part, and stand no more often: they say nothing new. Given
 * best first, up to `most`.
 */
export function dropRepeats<Phrase extends { readonly stems: readonly string[]; readonly count: number }>(
  ranked: readonly Phrase[],
  most: number,
): Phrase[] {
  const kept: (Phrase & { readonly padded: string })[] = []
  for (const phrase of ranked) {
    if (kept.length >= most) break
    const padded = ` ${phrase.stems.join(' ')} `
    const repeats = (other: (typeof kept)[number]): boolean =>
      phrase.count <= other.count && (other.padded.includes(padded) || padded.includes(other.padded))
    if (!kept.some(repeats)) kept.push({ ...phrase, padded })
  }
  return kept
}
