/**
 * Verbs that judge or treat somebody for what he is or did, so that a pronoun in the reason is more often the one judged
 * (implicit causality; Garvey and Caramazza 1974): `Lee thanked Fox for her help`. In their base form those that also
 * report, others in the forms that news has them in.
 */
export const judgingVerbs: ReadonlySet<string> = new Set(
  `accuse applaud attack berate blame blast charge chide commend condemn congratulate criticize decry denounce deride endorse hail lambast mock
  praise rebuke reproach ridicule scold slam suspect thank admire admired admires arrest arrested arrests award awarded awards convict convicted
  convicts criticise criticised criticises dismiss dismissed fault faulted faults fine fined fines fire fired fires honor honored honors honour
  honoured honours jail jailed jails laud lauded lauds punish punished punishes reprimand reprimanded reward rewarded rewards sack sacked sacks
  salute saluted salutes sentence sentenced sentences sue sued sues suspend suspended suspends`.split(/\s+/),
)
