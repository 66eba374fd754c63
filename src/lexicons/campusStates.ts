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
