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
