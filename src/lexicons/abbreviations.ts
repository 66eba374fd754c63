/** Abbreviations in capitals that name nobody and nothing; without full stops, lower case. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  `ad am asap atm bc cctv cd ceo cfo cio cod coo cpr cto cv diy dj dna dob dui dvd eta faq fyi gdp gpa gps hr id ipo iq lp mc mph mvp pa pc pdf pin
  pm pr ps rip rsvp suv tv ufo usb vat vip vp wifi`.split(/\s+/),
)

/** Degrees, professions and honours that stand behind a person's name; without full stops, lower case. */
export const credentials: ReadonlySet<string> = new Set(
  `ba bs bsc ccc cbe cfa cpa dc dds dmd do dphil dvm edd esq frcs frs jd kbe kc lcsw llb llm lpn ma mba mbbs mbe md mph ms msc msw np obe od pa
  pe pharmd phd psyd qc rd rdn rn scd`.split(/\s+/),
)
