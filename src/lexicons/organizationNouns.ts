/** Nouns that stand for an organisation whose name has them: `the ministry` for a Ministry of Health. */
export const organizationNouns: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association authority bank board brigade bureau cabinet center centre chamber church club
  coalition college commission committee company confederation congress consortium corporation council court department
  directorate federation foundation front fund government group guild hospital institute league legislature ministry mission
  museum navy network newspaper office opera orchestra organisation organization panel parliament party police
  programme school secretariat senate service society team tribunal trust union university`.split(/\s+/),
)

/**
 * Last words of an organisation's name that are left out when one speaks of it in short: `Vanderbilt` for Vanderbilt
 * University. Lower case.
 */
export const organizationHeads: ReadonlySet<string> = new Set(
  (
    'administration agency airlines airways association authority bank banking bancorp brands brewery brothers bureau chemicals college committee ' +
    'communications companies company corporation council county department enterprises federation foods fraternity group homes industries ' +
    'insurance laboratories manufacturing mills motor motors news party petroleum pharmaceuticals police properties railway railways resorts ' +
    'restaurants savings shipping sorority steel stores systems technologies telecom university utilities'
  ).split(' '),
)

/**
 * Last words of a name that make it something else than what it is called after: `Hamas TV` is not Hamas. Lower case.
 */
export const offshoots: ReadonlySet<string> = new Set(
  (
    'academy ai app arena autopilot award awards bowl briefing building camp caucus centre center channel championship championships cloud cup ' +
    'employees energy factory fame fans festival foundation fund hacker hall headquarters hospital hotel institute international jr juniors lab labs league ' +
    'legal library live magazine maps museum music newspaper online open park pay plant playbook plus podcast press prime prize radio room school ' +
    'show shop stadium store stories story studio studios supporters team television theatre theater tour tower tv union ventures video ' +
    'watch website women workers works youth'
  ).split(' '),
)

/** Words that an `of` joins with what follows to one name: `Bank of England`, `Gulf of Aden`. Lower case. */
export const nameHeads: ReadonlySet<string> = new Set(
  `academy agency army assembly association bank battle bay bishopric board brotherhood bureau cape centre center chamber church circuit city
  coalition college commission commissioner committee community company confederation conference congress convention council county court day
  declaration department directorate district duchy faculty federation fleet foundation front gulf hall house houses institute institution isle
  island islands kingdom law league library lord lords ministry museum museums mount office order organisation organization parliament party port
  principality prince princess queen king duke duchess province register republic republics rock school sea secretariat senate society states
  statue strait supreme synod team temple tower treaty tribunal union university valley war world`
    .trim()
    .split(/\s+/),
)
