const man =
  /(?:\b(?:grand|step|half-)?(?:man|gentleman|lad|king|prince|duke|widower|monk|boy|boyfriend|father|dad|brother|son|husband|uncle|nephew|fiance|groom)|(?:spokes|business|congress|police|sports|states|gun)man)$/
const woman =
  /(?:woman|\b(?:grand|step|half-)?(?:girl|girlfriend|lady|actress|heroine|queen|nun|widow|heiress|mother|mom|mum|sister|daughter|wife|aunt|niece|fiancee|bride|princess|duchess|empress))$/

/** The gender of whoever is called so: what the last noun of a phrase in lower case says; null where it fits both. */
export function genderOfNoun(phrase: string): 'm' | 'f' | null {
  return woman.test(phrase) ? 'f' : man.test(phrase) ? 'm' : null
}
