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
