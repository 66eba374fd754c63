/**
 * Words that carry no subject: articles, pronouns, prepositions, auxiliaries, conjunctions, quantifiers, and what news
 * adds to them. Lower case.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against ago all almost along already also although always am amid among an and another any anybody
  anyone anything are aren't around as at away back be became because become becomes been before behind being below beside besides between beyond
  both but by came can can't cannot come could couldn't despite did didn't do does doesn't doing don't done down during each either else enough even
  ever every everybody everyone everything except far few fewer first for former from further get gets getting go goes going gone got had hadn't has
  hasn't have haven't having he he'd he'll he's hence her here hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into
  is isn't it it's its itself just last later least less let like likely made make makes making many may maybe me meanwhile might mine more moreover most
  mostly much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now nowhere of off often on once one ones only
  onto or other others otherwise our ours ourselves out over own per perhaps put quite rather really said same saw say saying says second see seem
  seemed seems seen several shall she she'd she'll she's should shouldn't since so some somebody someone something sometimes soon still such take taken
  takes tell tells than that that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've third this
  those though three through throughout thus till to today together told tomorrow too took toward towards two under unless until unto up upon us use
  used uses using very via was wasn't we we'd we'll we're we've well went were weren't what what's whatever when whenever where whether which while who
  who's whoever whole whom whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself
  mr mr. mrs mrs. ms ms. dr dr. according added asked n't n’t 's ’s 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m`
    .split(/\s+/)
    .concat([
      'don’t',
      'can’t',
      'won’t',
      'didn’t',
      'doesn’t',
      'isn’t',
      'wasn’t',
      'it’s',
      'i’m',
      'that’s',
      'he’s',
      'she’s',
      'they’re',
      'we’re',
    ]),
)
