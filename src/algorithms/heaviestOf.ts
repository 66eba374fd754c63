/** The places of the greatest weights, in rising order; of equal ones the first. */
export function heaviestOf(weights: Float64Array, most: number): Uint32Array {
  const places = new Uint32Array(weights.length)
  for (let i = 0; i < places.length; i++) places[i] = i
  if (weights.length <= most) return places
  // Numbers alone are sorted many times as fast as places by their weights.
  const greatest = weights.slice().sort().subarray(-most)
  const least = greatest[0]!
  // So many of those that weigh as much as the last one have room.
  let room = greatest.lastIndexOf(least) + 1
  return places.filter((i) => weights[i]! > least || (weights[i] === least && room-- > 0))
}
