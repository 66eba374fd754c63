/** Words that tell of one event, by classes: what fell plunged, too. Only such as mean hardly anything else in news. Stems. */
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
    theft: 'steal stole stolen theft rob robberi',
    happening: 'happen occur',
    car: 'car vehicl suv truck van',
    home: 'home hous apart',
    court: 'court judg trial',
  }).flatMap(([kind, stems]) => stems.split(' ').map((stem) => [stem, kind] as const)),
)
