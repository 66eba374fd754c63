/** Words that tell two things of one kind apart, by what they tell them apart by. In lower case. */
export const contrasts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    season: 'spring summer autumn fall winter',
    quarter: 'north south east west northern southern eastern western northeast northwest southeast southwest',
    place: 'first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th',
    time: 'last next previous earlier past coming',
    people: 'men women boys girls children adults male female',
    span: 'hourly daily weekly monthly quarterly annual annually yearly',
    side: 'left right home away upper lower',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)
