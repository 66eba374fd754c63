/**
 * Words at the end of a firm's name that say what kind of company it is, lower case, without full stops; `&` and `and`
 * count before one.
 */
export const companyForms: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co cos company ltd limited ltda llc llp lp plc sa sas sab sarl srl spa sca se ag gmbh kg kgaa ohg ' +
    'mbh ev nv bv cv ab as asa aps oy oyj kft zrt nyrt rt doo dd ad eood sro jsc ojsc pjsc ooo oao zao pty pvt pte sdn bhd tbk pt kk ' +
    'holding holdings fc afc'
  ).split(' '),
)

/** Legal forms that firms have behind their names, as they are written, without full stops. */
export const legalForms = {
  /** These make a firm of any name. */
  clear: new Set(
    'Inc Incorporated Corp Corporation Ltd Limited LLC LLP PLC plc Plc Pty Pvt GmbH KGaA SpA Srl SARL Sarl SAS OAO OOO Bhd Sdn Tbk'.split(
      ' ',
    ),
  ),
  /** These may be other words in other places, and count only behind what is a name already. */
  behindNames: new Set('Co Company Cie AB AG AS ASA SA SE NV BV KG KK Oy Oyj PT JSC'.split(' ')),
} as const

/** Nouns that stand before the name of a firm: `the retailer Thorn's`. Lower case. */
export const firmNouns: ReadonlySet<string> = new Set(
  `agency auctioneer auctioneers bakery bank bookmaker brand brewer broker builder carmaker chain chemist chocolatier club company competitor
  conglomerate developer distiller firm franchise giant group grocer insurer jeweller jeweler lender maker manufacturer parent pub publisher
  rival restaurant retailer seller shop startup store subsidiary supermarket supplier`.split(/\s+/),
)
