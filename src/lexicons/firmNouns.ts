/** Nouns that stand before the name of a firm: `the retailer Thorn's`. Lower case. */
export const firmNouns: ReadonlySet<string> = new Set(
  `agency auctioneer auctioneers bakery bank bookmaker brand brewer broker builder carmaker chain chemist chocolatier club company competitor
  conglomerate developer distiller firm franchise giant group grocer insurer jeweller jeweler lender maker manufacturer parent pub publisher
  rival restaurant retailer seller shop startup store subsidiary supermarket supplier`.split(/\s+/),
)
