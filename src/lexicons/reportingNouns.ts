/** Nouns for what somebody says, wants or thinks, in lower case: `her promise of "swift help"`. */
export const reportingNouns: ReadonlySet<string> = new Set(
  `accusation accusations admission advice allegation allegations announcement answer apology appeal argument assertion assessment assurance call calls
  claim claims comment comments complaint complaints conclusion confession criticism declaration demand demands denial description expression expressions
  forecast hope message opinion pledge pledges plea prediction promise promises proposal question questions remark remarks reply report request response
  speech statement statements suggestion testimony threat threats tweet view views vow warning warnings wish words`.split(
    /\s+/,
  ),
)
