/** A value, or a list of which one must hold. */
export type OneOf<Value> = Value | readonly Value[]

/**
 * An everyday case: short invented texts, and what a careful reader expects of them. README.md says what each
 * expectation means.
 */
export interface Case {
  readonly id: string
  readonly area: string
  readonly kind: string
  /** Of a case about one article. */
  readonly text?: string
  readonly published?: string
  readonly title?: string
  /** Of a case about several. */
  readonly texts?: readonly CaseText[]
  /** How many sentences a summary shall have; 3 where it is left out. */
  readonly n?: number
  readonly expect: Expected
}

export interface CaseText {
  readonly id: string
  readonly text: string
  readonly published?: string
}

export interface Expected
  extends
    ExpectedNames,
    ExpectedQuotes,
    ExpectedDates,
    ExpectedHead,
    ExpectedKeyphrases,
    ExpectedSummary,
    ExpectedComparison {
  readonly references?: readonly {
    readonly text: string
    readonly nth?: number
    readonly entity: OneOf<string | null>
  }[]
}

export interface ExpectedNames {
  readonly entities?: readonly ExpectedEntity[]
  readonly notEntities?: readonly (string | { readonly name: string; readonly type: string })[]
  readonly notInNames?: readonly string[]
  readonly notTypes?: readonly string[]
  readonly entityTypes?: readonly string[]
  readonly entityCount?: number
  readonly same?: readonly (readonly [string, string])[]
  readonly notSame?: readonly (readonly [string, string])[]
  readonly roles?: readonly ExpectedRole[]
  readonly notRoles?: readonly ExpectedRole[]
}

export interface ExpectedEntity {
  readonly name: OneOf<string>
  readonly type?: OneOf<string>
  readonly mentions?: number
  readonly minMentions?: number
}

export interface ExpectedRole {
  readonly name: OneOf<string>
  readonly role: OneOf<string>
}

export interface ExpectedQuotes {
  readonly quotes?: readonly ExpectedQuote[]
  readonly onlyQuotes?: boolean
  readonly noQuotes?: boolean
  readonly notQuoted?: readonly (string | UnsaidWords)[]
  readonly notSaid?: readonly (string | UnsaidWords)[]
  readonly notSpeakers?: readonly string[]
}

/** All of a quote's words, or a part of them. */
export interface ExpectedQuote {
  readonly text?: string
  readonly part?: string
  /** An entity's name; null for nobody by name; words in brackets for a speaker who has these words and no name. */
  readonly speaker?: OneOf<string | null>
  readonly kind?: string
}

export interface UnsaidWords {
  readonly text: string
  readonly speaker: string
}

export interface ExpectedDates {
  readonly dates?: readonly { readonly text: string; readonly value?: OneOf<string | null> }[]
  readonly dateValues?: readonly string[]
  readonly notDates?: readonly (string | { readonly text: string; readonly value: string })[]
  readonly notDateValues?: readonly string[]
  readonly onlyDates?: readonly string[]
  readonly noDays?: boolean
  readonly dateCount?: number
}

export interface ExpectedHead {
  readonly title?: OneOf<string | null>
  readonly byline?: OneOf<string | null>
  readonly dateline?: OneOf<string | null>
  readonly source?: OneOf<string | null>
  readonly published?: OneOf<string | null>
  readonly bylineIncludes?: readonly string[]
  readonly bylineExcludes?: readonly string[]
  readonly datelineIncludes?: readonly string[]
  readonly datelineExcludes?: readonly string[]
  readonly credit?: string
  readonly sentences?: number
}

export interface ExpectedKeyphrases {
  readonly keyphrasesInclude?: readonly (OneOf<string> | { readonly text: OneOf<string>; readonly within?: number })[]
  readonly keyphrasesExclude?: readonly string[]
  readonly keyphrasesWithout?: readonly string[]
  readonly keyphrasesOnce?: readonly string[]
}

export interface ExpectedSummary {
  readonly summaryIncludes?: readonly string[]
  readonly summaryExcludes?: readonly string[]
  readonly summaryOnce?: readonly string[]
  readonly summaryFirst?: string
  readonly combinedIncludes?: readonly string[]
  readonly combinedExcludes?: readonly string[]
}

export interface ExpectedComparison {
  readonly stories?: number
  readonly disagreements?: readonly ExpectedDisagreement[]
  readonly notDisagreements?: readonly ExpectedDisagreement[]
  readonly onlyDisagreements?: boolean
  readonly disagreementCount?: number
  readonly shared?: readonly string[]
  readonly notShared?: readonly string[]
  readonly alone?: readonly string[]
  readonly notAlone?: readonly string[]
  readonly notStated?: readonly string[]
  readonly notTogether?: readonly (readonly [string, string])[]
  readonly about?: readonly string[]
  readonly notAbout?: readonly string[]
  readonly copies?: readonly { readonly articles: readonly string[]; readonly nearDuplicate?: boolean }[]
  readonly sameQuotes?: readonly { readonly part: string; readonly articles?: number; readonly speaker?: string }[]
}

/** What a row sets against each other: in its values, or in its values or sentences. */
export interface ExpectedDisagreement {
  readonly kind?: string
  readonly values?: readonly string[]
  readonly includes?: readonly string[]
}
