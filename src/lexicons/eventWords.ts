/**
 * Words that tell of one event, by classes: what fell plunged, too. Only such as mean hardly anything else in news.
 * Stems.
 */
export const eventWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fall: 'fall fell fallen plung plummet tumbl slip',
    crash: 'crash collid collis slam smash ram',
    shooting: 'shoot shot gunfir gunshot',
    blast: 'explod explos blast deton blew bomb',
    protest: 'protest demonstr ralli march',
    attack: 'attack assault ambush raid storm',
    start: 'start begin began begun',
    find: 'find found discov',
    purchase: 'buy bought purchas acquir',
    release: 'releas publish',
    appointment: 'appoint name hire install',
    theft: 'steal stole stolen theft rob robberi',
    happening: 'happen occur',
    car: 'car vehicl suv truck van',
    home: 'home hous apart',
    court: 'court judg trial',
  }).flatMap(([kind, stems]) => stems.split(' ').map((stem) => [stem, kind] as const)),
)

/** What befell people, by classes: those of one class are counted together, those of two classes never. Stems. */
export const outcomes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead death die kill fatal perish drown murder slain lost live bodi',
    hurt: 'injur wound hurt injuri hospit burn',
    missing: 'miss unaccount disappear',
    held: 'arrest detain jail charg custodi suspect',
    saved: 'rescu surviv save evacu unhurt survivor',
    fled: 'displac homeless flee fled refuge',
  }).flatMap(([kind, stems]) => stems.split(' ').map((stem) => [stem, kind] as const)),
)

/** Forms of those stems that mostly tell of something else: people live somewhere, and miss trains. In lower case. */
export const otherThanOutcomes: ReadonlySet<string> = new Set(['live', 'lived', 'living', 'miss', 'missed'])

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
