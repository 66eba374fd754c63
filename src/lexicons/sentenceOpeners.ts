/** What a sentence starts with that leans on the sentence before: pronouns and connectives. Lower case. */
export const leaningStarts: readonly string[] = [
  ...'he she it they his her hers their its him them this that these those such another both neither here'.split(' '),
  ...'but and or nor so yet however also meanwhile still then instead besides moreover furthermore therefore'.split(
    ' ',
  ),
  ...'thus nevertheless nonetheless similarly likewise otherwise afterwards later'.split(' '),
  ...['as a result', 'in addition', 'for example', 'for instance', 'on the other hand', 'by contrast', 'in contrast'],
]

/** Adverbs that open sentences, in lower case: a capital makes names of them in the eyes of a tagger. */
export const openingAdverbs: ReadonlySet<string> = new Set(
  `accordingly additionally admittedly afterwards again alternatively altogether anyway apparently arguably besides certainly clearly consequently conversely
  crucially curiously currently earlier elsewhere equally essentially even eventually evidently finally first firstly formerly fortunately further
  furthermore generally hence here hopefully however importantly incidentally increasingly indeed instead interestingly ironically last lastly later lately
  likewise meanwhile meantime moreover namely naturally nevertheless next nonetheless notably nowadays obviously occasionally often once originally
  otherwise overall particularly perhaps predictably presently presumably previously privately publicly rather recently regardless reportedly sadly second
  secondly separately similarly simply simultaneously soon specifically still strikingly subsequently suddenly supposedly surprisingly then there
  thereafter therefore thirdly though thus today together tomorrow tonight traditionally typically ultimately undoubtedly unfortunately unsurprisingly
  usually yesterday yet`.split(/\s+/),
)
