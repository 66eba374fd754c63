/** Abbreviations before names, lower case, without their full stop: where one stands before a capital, no sentence ends. */
export const abbreviatedTitles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme mlle dr drs prof profs rev revs fr hon pres gov govs lt sen sens cong rep reps del amb sec asst atty ' +
    'gen gens adm maj col cols capt cmdr comdr cdr cpl cpt sgt pvt spc brig supt insp det dep msgr st mt ft ph'
  ).split(' '),
)
