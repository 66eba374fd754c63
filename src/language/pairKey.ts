const small = 2 ** 15

/** One number for two whole ones from 0 up to 2 to the 26th. Pairs of small ones get numbers that maps find much sooner; others negative ones, apart from those. */
export function pairKey(left: number, right: number): number {
  return left < small && right < small ? left * small + right : -(left * 2 ** 26 + right)
}
