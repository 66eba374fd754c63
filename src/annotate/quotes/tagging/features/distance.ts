/** Stands for the distance to what is not there. */
export const NOWHERE = 9
/** There are so many sizes, with that one. */
export const SIZES = 10

/** A distance in tokens, in sizes. */
export function distance(steps: number): number {
  return steps <= 4 ? steps : steps <= 7 ? 5 : steps <= 12 ? 6 : steps <= 20 ? 7 : 8
}
