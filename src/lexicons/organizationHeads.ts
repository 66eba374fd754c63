/** Last words of an organisation's name that are left out when one speaks of it in short: `Vanderbilt` for Vanderbilt University. Lower case. */
export const organizationHeads: ReadonlySet<string> = new Set(
  (
    'administration agency airlines airways association authority bank banking bancorp brands brewery brothers bureau chemicals college committee ' +
    'communications companies company corporation council county department enterprises federation foods fraternity group homes industries ' +
    'insurance laboratories manufacturing mills motor motors news party petroleum pharmaceuticals police properties railway railways resorts ' +
    'restaurants savings shipping sorority steel stores systems technologies telecom university utilities'
  ).split(' '),
)

/** Last words of a name that make it something else than what it is called after: `Hamas TV` is not Hamas. Lower case. */
export const offshoots: ReadonlySet<string> = new Set(
  (
    'academy ai app arena autopilot award awards bowl briefing building camp caucus centre center channel championship championships cloud cup ' +
    'employees energy factory fame fans festival foundation fund hacker hall headquarters hospital hotel institute international jr juniors lab labs league ' +
    'legal library live magazine maps museum music newspaper online open park pay plant playbook plus podcast press prime prize radio room school ' +
    'show shop stadium store stories story studio studios supporters team television theatre theater tour tower tv union ventures video ' +
    'watch website women workers works youth'
  ).split(' '),
)
