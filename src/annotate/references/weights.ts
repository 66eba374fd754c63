/**
 * How much each kind of evidence counts for an occurrence of an entity as what a pronoun refers to: set by hand, in the spirit of Lappin
 * & Leass (1994), and checked coarsely on ambiguous pronouns; not tuned to a set.
 */
export const weights = {
  subject: 1.4,
  object: 0.4,
  oblique: 0,
  possessive: 0.3,
  other: 0.3,
  /** Subject pronoun and subject, object pronoun and object. */
  parallel: 0.6,
  /** A possessive pronoun and the subject of its own clause. */
  ownSubject: 1,
  /** For each sentence between the two. */
  sentence: -1,
  /** For each further occurrence of somebody else between the two. */
  between: -0.15,
  /** Times the logarithm of how often the article has meant the entity so far. */
  mentions: 0.5,
  /** The gender is known, and fits: of people in the news whose gender no first name tells, most are men. */
  knownMan: 0.2,
  knownWoman: 0.8,
  /** The name is one word, and as a first name it fits; counted against it where it does not. */
  likelyGender: 0.7,
  /** Found to be something else than a person, by a single word. */
  noPerson: -1.5,
  /** Named after the pronoun: `In his speech, Lee said`. */
  cataphora: 2,
  /** The speaker of the quotation that the pronoun stands in. */
  speaker: -3,
  /** Named within a quotation that the pronoun is outside of. */
  quoted: -0.7,
  /** `Ann and Bob`: one of several that are together. */
  coordinated: -0.4,
}
