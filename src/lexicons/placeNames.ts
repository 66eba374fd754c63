/** Countries, states and well-known towns that are people's names too, lower case. */
export const namesOfPlaces: ReadonlySet<string> = new Set(
  (
    'adelaide albany alexandria america asia austin bali belfast berlin boston bristol brooklyn burlington cairo carolina cambridge charlotte ' +
    'chad chester chelsea china cleveland columbus cuba dallas dakota denver derby detroit diego dublin durham eden egypt england essex florence ' +
    'florida france geneva georgia hamburg hartford holland houston india indiana ireland israel jackson jersey jordan kent kenya kingston ' +
    'lancaster laramie lincoln lisbon london lourdes madison madrid malta manchester melbourne memphis mexico miami milan milano montana montgomery ' +
    'nevada newcastle norway orlando oxford paris parma peru phoenix poland preston quebec raleigh richmond rome salem savannah scotland seville ' +
    'sheffield sierra sofia spain stafford stirling surrey sydney syracuse texas tripoli tulsa valencia venice verona victoria vienna virginia ' +
    'wales warsaw washington wellington windsor worcester york zurich'
  ).split(' '),
)

/** States whose university has campuses in several cities: `University of Nebraska, Omaha`. */
export const campusStates: ReadonlySet<string> = new Set([
  ...[
    'Alabama',
    'Alaska',
    'Arkansas',
    'California',
    'Colorado',
    'Hawaii',
    'Illinois',
    'Louisiana',
    'Maryland',
    'Massachusetts',
    'Michigan',
  ],
  ...[
    'Minnesota',
    'Missouri',
    'Nebraska',
    'Nevada',
    'North Carolina',
    'South Carolina',
    'Tennessee',
    'Texas',
    'Wisconsin',
  ],
])
