/** Buildings, streets and places that stand for the institution that has its seat there; as keys of names. */
export const institutionSeats: ReadonlySet<string> = new Set(
  `kremlin|white house|pentagon|downing street|10 downing street|whitehall|elysee|elysee palace|vatican|holy see|buckingham palace|
  kensington palace|blue house|foggy bottom|capitol hill|scotland yard|quai d'orsay`
    .split('|')
    .map((name) => name.trim()),
)
