const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What follows is not yet so: `will`, `may`. With `have` behind they look back, if not `will`. */
export const modals = set("will 'll ’ll wo shall would may might could should can must ought")

/** Words that put what stands behind them into the future, whatever part of speech they are. */
export const planWords = set(
  `due scheduled slated expected planned plans hopes aims intends poised likely upcoming forthcoming awaits awaiting
  looms looming deadline`,
)

/** Verbs of intent: with an infinitive behind (`agreed to meet`), perhaps after an object (`ordered him to appear`). */
export const intents = set(
  `plan plans planned planning hope hopes hoped hoping expect expects expected expecting intend intends intended
  aim aims aimed aiming want wants wish wishes need needs agree agrees agreed promise promises promised vow vows vowed
  pledge pledges pledged threaten threatens threatened prepare prepares prepared preparing schedule schedules scheduled
  set due order orders ordered summon summons summoned invite invites invited require requires required urge urges
  likely ready poised bound about going able has have ought
  bid plan proposal deadline offer proposed proposes propose vote votes seek seeks looking eager keen hoped`,
)

/** Put off until a day ahead. */
export const delays = set(
  'postponed adjourned delayed suspended deferred extended rescheduled remanded moved pushed recessed barred banned',
)

/** Verbs of a timetable: in the present tense, what they tell is to come (`the market opens on Friday`). */
const scheduled = `open reopen close shut begin start restart end finish expire lapse launch release premiere debut air
  broadcast stream screen hold host stage meet gather convene reconvene resume return leave depart arrive travel visit fly sail land dock lift blast go head come vote decide rule sentence hear try appear testify speak address deliver present
  perform tour play face host compete race kick take run sign inaugurate celebrate retire quit publish
  unveil reveal elect report choose pick move join welcome change mature hit serve sit stand
  wed marry graduate apply become pay bid submit review discuss consider rally
  walk march strike protest gather demonstrate swear cast conclude wrap commence enter roll auction mark turn test
  continue pass fall rise drop post give make receive defend chair attend collect touch embark bury crown`

/** `rises`, `carries`, `passes`. */
export const thirdPerson = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : verb + (/(?:s|sh|ch|x|o)$/.test(verb) ? 'es' : 's')
const progressive = (verb: string): string =>
  (/^(?:begin|run|quit|hit|wed|sit|bid|submit|shut)$/.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '')) +
  'ing'
const verbs = scheduled.split(/\s+/)

export const timetable = {
  base: set(scheduled),
  third: new Set(verbs.map(thirdPerson)),
  progressive: new Set(verbs.map(progressive)),
  /** `the vote is held on Sunday` */
  passive: set('held played sworn inaugurated buried crowned staged'),
}

/** Past tenses and participles that do not end in -ed. Those that are present tenses as well are left out. */
export const irregularPasts = set(
  `arose ate awoke became become been began begun bent bit bitten bled blew blown bore born bought bound broke broken brought
  built burnt came caught chose chosen clung crept dealt did done drank drawn drew driven drove drunk dug fallen fed fell felt
  fled flew flown forbade forbidden fought found froze frozen gave given gone got gotten grew grown had heard held hid hidden
  hung kept knelt knew known laid lain learnt led left lent lit lost made meant met misled mistook paid proven ran rang risen
  rode rose said sang sank sat saw seen sent shaken shone shook shot shown shrank slain slept slid slung snuck sold sought
  spent spoke spoken sprang sprung spun stole stolen stood strode struck stuck stung sunk sung swam swept swore sworn swung
  taken taught thought threw thrown told took tore torn underwent understood undertook upheld was went were withdrawn withdrew
  won wore worn wound woke wrote written`,
)
/** Past tenses that look like the present. */
export const unchangedPasts = set(
  'beat bet burst cast cost cut hit hurt let put quit read set shed shut slit spread thrust upset',
)

/** Behind a verb in the present tense they give the day of what was: `is in hospital after a crash on Friday`. */
export const afterWords = set('after following since despite over amid during')

/** Before a date: the clause lasts or waits until then, if its verb does not look back. */
export const untilWords = set('until till by before from beginning effective for through')

/** Forms of verbs that say who told it, as reporters use them behind a clause: `…, officials said Thursday`. */
export const attributions = set(
  `said says say told tells announced announces confirmed confirms added adds reported stated wrote testified warned
  explained recalled acknowledged tweeted posted`,
)
