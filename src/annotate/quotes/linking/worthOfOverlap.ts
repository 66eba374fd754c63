/** What it is worth to give a content that overlaps a right one so much, 0 to 1. The mean of three: is that found (half), how much, is it exact? */
export function worthOfOverlap(overlap: number): number {
  return ((overlap >= 0.5 ? 1 : 0) + overlap + (overlap === 1 ? 1 : 0)) / 3
}
