/** Verbs that report what somebody said, wrote, thinks or wants, in their base form. */
const verbs = `accept accuse acknowledge add address admit advise advocate affirm agree allege announce answer anticipate apologize
  appeal applaud argue articulate ask assail assert assess assure attack attribute back bash believe berate bemoan blame blast boast brag call
  caution celebrate challenge characterize charge chide cite claim clarify comment commend complain concede conclude condemn confess confide
  confirm congratulate consider contend convey counter criticize decide declare decline decry defend demand denounce deny describe deride
  detail dismiss disagree discuss dispute divulge doubt echo elaborate emphasise emphasize encourage endorse envision estimate exclaim
  expect explain express extol fear find forecast foresee guess hail highlight hint hope imply indicate inform insist instruct joke
  judge know lament lambast lash learn maintain mention mock muse note object observe offer opine oppose order paint plan plead pledge point
  portray post praise predict proclaim promise propose protest question quip quote rail read realise realize reason reassert reassure rebuff rebuke rebut recall reckon
  recommend recount refuse refute reiterate reject relate remark remember remind reply report repeat reproach request respond restate reveal ridicule
  ring say scoff scold see signal slam speculate state stress submit suggest support suppose surmise swear tell testify theorize
  think threaten thank tout tweet underline underscore understand urge vent view voice volunteer vow want warn welcome wish wonder worry write yell`

const irregular = new Map([
  ['say', 'said'],
  ['tell', 'told'],
  ['write', 'wrote written'],
  ['think', 'thought'],
  ['find', 'found'],
  ['know', 'knew known'],
  ['see', 'saw seen'],
  ['read', 'read'],
  ['foresee', 'foresaw foreseen'],
  ['swear', 'swore sworn'],
  ['understand', 'understood'],
  ['ring', 'rang rung'],
  ['learn', 'learned learnt'],
])

const doubling = new Set(['admit', 'brag', 'plan', 'quip', 'rebut', 'slam', 'submit'])

function formsOf(verb: string): string[] {
  const base = doubling.has(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '')
  const past = irregular.get(verb)?.split(' ') ?? [/[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${base}ed`]
  const third = /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ies') : verb + (/(?:s|sh|ch|x)$/.test(verb) ? 'es' : 's')
  return [verb, third, `${verb.endsWith('ee') ? verb : base}ing`, ...past]
}

let byForm: ReadonlyMap<string, string> | undefined

/**
 * Every form of the reporting verbs, in lower case, with its base form. Made when first asked for: not every run needs
 * a thousand forms.
 */
export function reportingVerbs(): ReadonlyMap<string, string> {
  byForm ??= new Map(verbs.split(/\s+/).flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)))
  return byForm
}

/** Nouns for what somebody says, wants or thinks, in lower case: `her promise of "swift help"`. */
export const reportingNouns: ReadonlySet<string> = new Set(
  `accusation accusations admission advice allegation allegations announcement answer apology appeal argument assertion assessment assurance call calls
  claim claims comment comments complaint complaints conclusion confession criticism declaration demand demands denial description expression expressions
  forecast hope message opinion pledge pledges plea prediction promise promises proposal question questions remark remarks reply report request response
  speech statement statements suggestion testimony threat threats tweet view views vow warning warnings wish words`.split(
    /\s+/,
  ),
)
