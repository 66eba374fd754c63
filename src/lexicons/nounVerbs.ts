import { thirdPerson } from './tenseWords.ts'

/** What headlines and short clauses have for a verb, and other sentences for a noun. */
const base =
  `aid aim alarm answer appeal approach arm array attack back ban bar battle benefit bid bill blame blast block board
  bomb boost border bounce boycott break brief broadcast burn call camp capture care cast cause challenge change charge check
  circle claim clash click climb close comfort command comment compete compound concern conflict contact contest contract
  control cost cough count cover crack crash credit cross curb cure cut damage dance date debate decline defeat delay delight
  demand deny deposit desire detail dip dispute doubt drain draw dream drift drill drink drive drop echo edge end escape
  estimate exit expect experiment explain face fail fall fear feature feed fight figure file film find finish fire fix flee
  float flock flow fly focus force forecast form fuel gain get give go grab grip grow guard guess guide halt handle harm
  hatch have head help hide hike hit hold hope host hunt hurt impact increase insist issue join joke judge jump keep kick kill
  know lack land last laugh launch lead leak leap leave lie lift limit link list live lock look loom lose love make march mark
  match mean meet merge mourn move need note object offer open oppose order outrage pass pause pay peak permit pick pitch
  plan plant plead pledge plot plunge point post praise predict press prevent probe produce profit progress promise protest
  prove pull punch purchase push question quit race raid rain raise rally rank rate reach react rebel rebound record refuse
  reign reject release remain report request rescue research resign respond rest result retreat return reveal review revolt
  reward ride ring riot rise risk rival roar rock roll rule run rush sail save say scale scare score scream search seek seem
  seize sell shake shape share shift shine shock shoot show shrink sign signal sing sink sleep slide slip slow slump smile
  smoke snap soar sound spark speak spend spike split spread spring stage stand star stare start state stay steal steam step
  stop storm strain stream stress stretch strike struggle study stumble suffer suggest supply support surge survive swap swell
  swim swing switch talk tank target taste tell test thank think threaten throw thrust top toss total touch tour trace track
  trade train transfer transport travel trigger trust try tumble turn urge use value view visit voice vote vow wait walk want
  warn wash waste watch wave weigh win wish witness wonder work worry wound yield`.split(/\s+/)

/** Words that are nouns and verbs, as verbs in the present tense. */
export const nounVerbs = { base: new Set(base), third: new Set(base.map(thirdPerson)) }
