/** A distance in tokens as one of ten sizes. */
export function steps(distance: number): number {
  if (distance <= 4) return Math.max(0, distance)
  return distance <= 7 ? 5 : distance <= 12 ? 6 : distance <= 25 ? 7 : distance <= 60 ? 8 : 9
}
