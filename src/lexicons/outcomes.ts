/** What befell people, by classes: those of one class are counted together, those of two classes never. Stems. */
export const outcomes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead death die kill fatal perish drown murder slain lost live bodi',
    hurt: 'injur wound hurt injuri hospit burn',
    missing: 'miss unaccount disappear',
    held: 'arrest detain jail charg custodi suspect',
    saved: 'rescu surviv save evacu unhurt survivor',
    fled: 'displac homeless flee fled refuge',
  }).flatMap(([kind, stems]) => stems.split(' ').map((stem) => [stem, kind] as const)),
)
