/** Nouns that stand for an organisation whose name has them: `the ministry` for a Ministry of Health. */
export const organizationNouns: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association authority bank board brigade bureau cabinet center centre chamber church club
  coalition college commission committee company confederation congress consortium corporation council court department
  directorate federation foundation front fund government group guild hospital institute league legislature ministry mission
  museum navy network newspaper office opera orchestra organisation organization panel parliament party police
  programme school secretariat senate service society team tribunal trust union university`.split(/\s+/),
)
