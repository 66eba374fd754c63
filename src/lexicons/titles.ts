/**
 * Words before a name that say no more than how one addresses its bearer, lower case, without full stops; with the
 * gender they imply.
 */
export const honorifics: ReadonlyMap<string, 'm' | 'f' | null> = new Map(
  (
    [
      [
        'm',
        'mr mister sir lord herr monsieur mssr señor senor signor brother father fr king prince duke baron sheikh sheik',
      ],
      [
        'f',
        'mrs ms miss madam madame mme mlle lady dame frau señora senora signora sister queen princess duchess baroness',
      ],
      [null, 'dr doctor prof professor rev reverend hon st saint shri smt'],
    ] as const
  ).flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender] as const)),
)

/**
 * Abbreviations before names, lower case, without their full stop: where one stands before a capital, no sentence ends.
 */
export const abbreviatedTitles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme mlle dr drs prof profs rev revs fr hon pres gov govs lt sen sens cong rep reps del amb sec asst atty ' +
    'gen gens adm maj col cols capt cmdr comdr cdr cpl cpt sgt pvt spc brig supt insp det dep msgr st mt ft ph'
  ).split(' '),
)

/** Abbreviations in capitals that name nobody and nothing; without full stops, lower case. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  `ad am asap atm bc cctv cd ceo cfo cgi cio cod coo cpr cpu crm cto cv diy dj dna dob dslr dui dvd erp eta faq fyi gdp gif gpa gps gpu hdd hr html id
  ipo iq lcd led lp mc mph mvp pa pc pdf pin pm pr ps rip rsvp sms suv tv ufo url usb vat vip vp wifi`.split(/\s+/),
)

/** Degrees, professions and honours that stand behind a person's name; without full stops, lower case. */
export const credentials: ReadonlySet<string> = new Set(
  `ba bs bsc ccc cbe cfa cpa dc dds dmd do dphil dvm edd esq frcs frs jd kbe kc lcsw llb llm lpn ma mba mbbs mbe md mph ms msc msw np obe od pa
  pe pharmd phd psyd qc rd rdn rn scd`.split(/\s+/),
)
