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

/**
 * The states of the USA in newspapers' abbreviations, as keys of names. They mean much else where they are no places.
 */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  `ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware fla=florida ga=georgia ill=illinois
  ind=indiana kan=kansas ky=kentucky la=louisiana md=maryland mass=massachusetts mich=michigan minn=minnesota miss=mississippi mo=missouri
  mont=montana neb=nebraska nev=nevada nh=new_hampshire nj=new_jersey nm=new_mexico nc=north_carolina nd=north_dakota okla=oklahoma ore=oregon
  pa=pennsylvania penn=pennsylvania ri=rhode_island sc=south_carolina sd=south_dakota tenn=tennessee tex=texas vt=vermont va=virginia
  wash=washington_state wva=west_virginia wis=wisconsin wyo=wyoming`
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
)
