/** What a place is, before its name; that of some is another place, too. */
const placeHead =
  /^(?:\S+ ){0,2}(?:state|city|town|republic|kingdom|sultanate|emirate) of (?!(?:london|mexico|new york|washington)$)/

/** The key of a place without what it is: `helmand` for `state of helmand`. The key itself where that isn't said. */
export const withoutPlaceHead = (key: string): string => (key.includes(' of ') ? key.replace(placeHead, '') : key)
