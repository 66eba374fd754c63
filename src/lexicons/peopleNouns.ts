import { roleNouns } from './roles.ts'

/** Nouns for people whoever they are: so many of them are so many people. */
const anyPeople = new Set('people persons person others other victims victim lives bodies individuals'.split(' '))

/** Nouns for people of one sort, singular, beside those that name a role. */
const sortsOfPeople = new Set(
  (
    'man woman child boy girl kid teen adult baby infant toddler civilian passenger pedestrian bystander customer shopper ' +
    'worker employee co-worker coworker colleague staffer classmate student pupil resident villager neighbor neighbour guest worshipper worshiper ' +
    'patient inmate migrant tourist visitor spectator fan climber hiker skier swimmer rider motorist cyclist motorcyclist driver ' +
    'officer policeman policewoman deputy soldier marine airman sailor troop rebel militant extremist protester protestor demonstrator ' +
    'fireman firefighter paramedic relative brother sister cousin American Briton Palestinian Israeli Iraqi Afghan'
  )
    .toLowerCase()
    .split(' '),
)

const irregular = new Map(
  Object.entries({ men: 'man', women: 'woman', children: 'child', policemen: 'policeman', firemen: 'fireman' }),
)

/** What sort of people a noun in lower case names: `people` for any, else the noun, singular; null for things. */
export function sortOfPeople(noun: string): string | null {
  if (anyPeople.has(noun)) return 'people'
  const singular = irregular.get(noun) ?? noun.replace(/(?<!s)s$/, '')
  return sortsOfPeople.has(singular) || roleNouns.has(singular) ? singular : null
}
