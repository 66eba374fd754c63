/**
 * Nouns that say what a person is: titles, offices, occupations, kin. In lower case, singular. From compromise's list
 * of actors (MIT, (c) 2019 Spencer Kelly), with offices and ranks of the news added and words that fit anybody left
 * out.
 */
export const roleNouns: ReadonlySet<string> = new Set(
  `
  accountant acquaintance acrobat activist actor actress administrator admiral adolescent adventurer adviser advisor agent aide
  ambassador analyst anarchist anchor animator apostle apprentice archbishop archdeacon aristocrat artisan artist assistant
  astronaut astronomer athiest athlete attacker attendant attorney aunt auntie author autocrat ayatollah ayatullah banker baron
  baroness bartender batsman beatboxer bicyclist biologist bishop blogger boss bowler boxer boyfriend bricklayer bride brigadier bro
  broker brother buddy builder burglar businessman businessperson businesswoman butcher cadet caliph campaigner candidate captain
  cardinal carer caretaker carpenter cashier celebrity ceo cfo chair chairman chairperson chairwoman challenger champion chancellor
  chaplain cheerleader chef chemist chief chum citizen cleaner cleric clerk clown co-chair co-founder coach cofounder colleague
  colonel columnist comedian commander commenter commissioner commodore companion composer comptroller comrade confidant confidante
  congressman congresswoman constable consul consultant contact contender contributor controller coo cook coordinator corporal
  correspondent councillor counsel counsellor count counterpart countess courier cousin cowboy coworker creator cricketer critic cto
  curator cyclist czar dad daddy dancer darling daughter deacon dealer dean decorator defenceman defendant defender denizen deputee
  deputy descendant deserter designer detective developer dictator dietician dietitian diplomat director directress dissident diva
  doctor drifter driver drummer duchess duke dutchess dweller earl economist editor elder electrician emcee emir emperor employee
  employer empress engineer entrepreneur environmentalist envoy evangelist examiner excellency executive expert family farmer father
  fiance fiancee fighter filmmaker financier firefighter fireman fitter fm footballer forebear foreman forerunner forester forward
  founder freelancer frontrunner gambler geek geisha general genius gentleman ghostwriter girlfriend gladiator goalie goalkeeper
  goaltender golfer governess governor grandchild granddaughter grandfather grandma grandmother grandpa grandparent grandson groom
  guard guitarist gunman guru hairdresser hairstylist head headmaster heir heiress hero heroine historian hobo hopeful hostage
  hostess housekeeper hunter husband hygienist illustrator imam immigrant incumbent individual inhabitant innovator inspector
  installer instigator instructor insurgent intern inventor investigator jester jockey jogger journalist judge juggler justice
  keeper king kinswoman laborer landlord lass laureate lawmaker lawyer layman leader legislator lieutenant lobbyist lord lyricist
  magician magistrate magnate major maker manager maniac marshal martyr mathematician matriarch mayor md mechanic mediator medic
  member mentor mep midfielder militant minister misfit missus mister mla model moderator mogul mom mommy monarch monk mother mp
  mufti mum mummy musician mystic nanny narrator negotiator neice neighbor nemesis nephew nerd neuroscientist niece nobleman
  noblewoman nomad nominee novelist novice nun nurse nurseryman observer occupant officer official ombudsman operator opponent
  optometrist organiser organizer originator owner painter panellist paramedic parent parental parliamentarian partner pastor
  pathologist patriarch patriot patron pawn peer performer pharmacist philosopher photographer physician physicist pilot pioneer
  pitcher plaintiff planner player playmaker playmate playwright plumber pm podcaster poet policeman policewoman politician pollster
  pope pornstar practitioner prankster preacher predecessor premier presenter president president-designate president-elect
  presidential priest priestess prince princess prisoner private prodigy producer professor progenitor progeny programmer prophet
  prosecutor prospector prostitute protester provost psychiatrist psychologist publisher punk pupil quarterback queen rabbi ranger
  rapper rapporteur realist rebel receptionist recluse recruiter rector referee reformer refugee regent relative rep reporter
  representative researcher reverend revolutionary rival rogue roofer ruler runner runningback sailor saxophonist scholar scientist
  scout screenwriter sculptor secretary senator sergeant servant servitor shaman sheikh shepherd sheriff shooter showgirl showman
  showrunner sibling singer singer-songwriter sinner sister skier skipper smuggler sociologist soldier solicitor soloist son
  songwriter sorcerer sorceress speaker specialist spectator spokesman spokesperson spokeswoman spouse sprinter squatter staffer
  star statesman stepbrother stepchild stepdaughter stepfather stepmother stepsister stepson strategist streamer striker student
  successor sultan superhero superintendent superstar supervisor surfer surgeon survivor suspect sweeper sweetheart swimmer teacher
  teammate technician technologist teen teenager tenant terrorist tester theologian therapist tiktoker toddler tourist trader
  trainer transcriptionist traveler treasurer trendsetter trooper tsar tutor tycoon umpire uncle undersecretary underwriter vagabond
  veteran veterinarian vicar vice victim villain violinist vip viscount visitor vocalist voyager vp waiter wanderer warden warlord
  warrior weatherman welder whistleblower widow widower wife winger winner witch wizard worker wrestler writer yogi youtuber`
    .trim()
    .split(/\s+/),
)

/** Ranks and offices as they stand before a name, in lower case without full stops: what each is short for. */
export const titlesBeforeNames: Readonly<Record<'rank' | 'office', ReadonlyMap<string, string>>> = {
  rank: mapOf({
    sergeant: 'sgt sergeant',
    lieutenant: 'lt lieutenant',
    captain: 'capt captain',
    major: 'maj major',
    colonel: 'col colonel',
    general: 'gen general',
    brigadier: 'brig brigadier',
    commander: 'cmdr commander',
    corporal: 'cpl corporal',
    admiral: 'adm admiral',
    inspector: 'insp inspector',
    superintendent: 'supt superintendent',
  }),
  office: mapOf({
    representative: 'rep representative congressman congresswoman',
    senator: 'sen senator',
    governor: 'gov governor',
    lieutenant: 'lt lieutenant',
    mayor: 'mayor',
  }),
}

/** Words before a title that make it another, or one of the past. */
export const titleModifiers: ReadonlySet<string> = new Set(
  (
    'then former formerly ex late retired future onetime deputy assistant acting chief attorney surgeon postmaster secretary vice ' +
    'junior executive staff detective lance rear'
  ).split(' '),
)

/** What one person can be to another in one way only: nobody is somebody's wife and girlfriend. */
export const relations: ReadonlyMap<string, string> = mapOf({
  couple: 'wife girlfriend fiancee fiancée husband boyfriend fiance fiancé',
  sibling: 'brother half-brother stepbrother sister half-sister stepsister cousin',
})

function mapOf(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
  )
}
