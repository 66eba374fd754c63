/**
 * What a work is called beside its title (`the film "Harbour Nights"`, `Harbour Nights Ann Lee`). Lower case, singular.
 */
export const workNouns: ReadonlySet<string> = new Set(
  `album anime ballad ballet blockbuster book comedy documentary drama episode film flick franchise movie musical novel opera painting play podcast
  poem premiere prequel remake rom-com screenplay sequel show sitcom song soundtrack spin-off thriller trilogy`.split(
    /\s+/,
  ),
)
