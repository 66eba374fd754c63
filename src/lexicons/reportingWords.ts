/** Verbs of saying and writing (Levin 1993, class 37, but for those of manner), in their base form. */
const sayings = `acknowledge add address admit advise affirm allege announce answer argue articulate ask assert assure attest boast brag call caution
  claim clarify comment complain concede conclude confess confide confirm contend convey counter declare deny describe detail disclose divulge
  echo elaborate emphasise emphasize exclaim explain explicate forecast hint imply indicate inform insist instruct joke maintain mention note object
  observe opine plead pledge point post predict proclaim profess promise pronounce propose protest quip quote reason reassert reassure rebut recall
  recite recommend recount reiterate relate relay remark remind reply report repeat request respond restate retort reveal say speculate state stress
  submit suggest surmise swear tell testify theorize threaten tweet underline underscore urge volunteer vow warn write yell`
/** Verbs of how somebody speaks or looks while speaking (Levin 1993, 37.3, 38 and 40.2): cues only beside words between marks. */
const manners = `babble bark bawl beam beg bellow bleat blurt boom bray burble cackle cajole chant chatter cheer chirp chortle chuckle cluck coo crack croak
  croon crow cry deadpan drawl drone enthuse entreat erupt exhort fret frown fume gasp giggle gloat goad grimace grin gripe groan grouse growl grumble grunt
  guffaw gush hiss holler hoot howl huff implore intone jeer laugh lisp marvel moan mouth mumble murmur muse mutter nod pant purr rage rant rasp rave roar rumble
  scream screech seethe shout shriek shrug sigh simper smile snap snarl sneer snicker sniff snort sob splutter sputter squawk squeak squeal stammer storm
  stutter sulk sum taunt tease thunder titter trill tut venture wail weep wheeze whimper whine whisper whoop wince yap yelp`
/** Verbs of saying with these particles alone: "shot back", "chimed in". */
const particleVerbs = `bite blurt break burst butt call chime clap cry cut fire go hit jump lash pipe point put rap shoot sing snap spit speak sum throw wade weigh
  write`
const particles = 'back in out off on up'
/** Other verbs that report what somebody thinks or wants, or how somebody treats what was said. */
const stances = `accept accuse determine hear rule show advocate agree anticipate apologize
  appeal applaud assail assess attack attribute back bash believe berate bemoan blame blast
  celebrate challenge characterize charge chide cite commend condemn
  congratulate consider criticize decide decline decry defend demand denounce deride
  dismiss disagree discuss dispute doubt encourage endorse envision estimate
  expect express extol fear find foresee guess hail highlight hope
  judge know lament lambast lash learn mock oppose order paint plan portray
  praise question rail read realise realize rebuff rebuke reckon
  refuse refute reject remember reproach ridicule
  ring scoff scold see signal slam support suppose
  think thank tout understand vent view voice want welcome wish wonder worry`

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
  ['bite', 'bit'],
  ['break', 'broke'],
  ['burst', 'burst'],
  ['cut', 'cut'],
  ['go', 'went'],
  ['hear', 'heard'],
  ['hit', 'hit'],
  ['put', 'put'],
  ['shoot', 'shot'],
  ['show', 'showed shown'],
  ['sing', 'sang'],
  ['spit', 'spat'],
  ['speak', 'spoke'],
  ['throw', 'threw'],
  ['weep', 'wept'],
])

const doubling = new Set(
  'admit brag butt clap cut fret grin hit nod plan put quip rap rebut shrug slam snap sob submit sum tut yap'.split(
    ' ',
  ),
)

function formsOf(verb: string): string[] {
  const base = doubling.has(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '')
  const past = irregular.get(verb)?.split(' ') ?? [/[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${base}ed`]
  const third = /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ies') : verb + (/(?:s|sh|ch|x)$/.test(verb) ? 'es' : 's')
  return [verb, third, `${verb.endsWith('ee') ? verb : base}ing`, ...past]
}

const formsIn = (list: string): [form: string, verb: string][] =>
  list.split(/\s+/).flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb]))

let byForm: ReadonlyMap<string, string> | undefined

/**
 * Every form of the reporting verbs, in lower case, with its base form: those of saying, and those that tell what
 * somebody thinks of something. Made when first asked for: not every run needs a thousand forms.
 */
export function reportingVerbs(): ReadonlyMap<string, string> {
  byForm ??= new Map([...formsIn(stances), ...formsIn(sayings)])
  return byForm
}

let sayingForms: ReadonlySet<string> | undefined

/** Every form of the verbs of saying and writing, in lower case. */
export function sayingVerbs(): ReadonlySet<string> {
  sayingForms ??= new Set(formsIn(sayings).map(([form]) => form))
  return sayingForms
}

/** Every form of the verbs of how somebody speaks, in lower case. */
export const mannerVerbs = (): ReadonlySet<string> => new Set(formsIn(manners).map(([form]) => form))

/** Every form of verbs that mean to say with a particle behind them, and these particles, in lower case. */
export const particleVerbForms = (): ReadonlySet<string> => new Set(formsIn(particleVerbs).map(([form]) => form))
export const speechParticles: ReadonlySet<string> = new Set(particles.split(' '))

/** Nouns for what somebody says, wants or thinks, in lower case: `her promise of "swift help"`. */
export const reportingNouns: ReadonlySet<string> = new Set(
  `accusation accusations admission advice allegation allegations announcement answer apology appeal argument assertion assessment assurance call calls
  claim claims comment comments complaint complaints conclusion confession criticism declaration demand demands denial description expression expressions
  forecast hope message opinion pledge pledges plea prediction promise promises proposal question questions remark remarks reply report request response
  speech statement statements suggestion testimony threat threats tweet view views vow warning warnings wish words`.split(
    /\s+/,
  ),
)
