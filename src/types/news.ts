/** What is new in a folder of articles, one thing each: what `digest watch` tells. */
export type NewsItem =
  FolderNews | ArticleNews | ChangedNews | RenamedNews | NameNews | SpeakerNews | StoryNews | DisagreementNews

/** What was there at the beginning. */
export interface FolderNews {
  readonly event: 'ready'
  readonly folder: string
  readonly articles: number
  readonly stories: number
  readonly disagreements: number
  /** Persons and organizations. */
  readonly names: number
}

interface NamedArticle {
  /** Its id. */
  readonly article: string
  readonly title: string | null
  readonly path: string | null
}

/** One that came, or went. */
export interface ArticleNews extends NamedArticle {
  readonly event: 'article' | 'gone'
  readonly published: string | null
  readonly source: string | null
}

/** One that was there, with another text. */
export interface ChangedNews extends NamedArticle {
  readonly event: 'updated'
  /** As `digest changes` has them. */
  readonly changes: readonly {
    readonly change: string
    readonly facts: readonly string[]
    readonly text: string | null
    readonly oldText: string | null
    readonly edits: readonly { readonly op: 'same' | 'removed' | 'added'; readonly text: string }[]
  }[]
}

/** The same text in another file. */
export interface RenamedNews extends NamedArticle {
  readonly event: 'renamed'
  readonly from: string | null
}

/** A person or an organization that no article named before. */
export interface NameNews {
  readonly event: 'name'
  readonly name: string
  readonly type: string
  /** The id of the first article that names it. */
  readonly article: string
}

/** A person whom no article quoted before. */
export interface SpeakerNews {
  readonly event: 'speaker'
  readonly name: string
  readonly article: string
  /** What is said, as it is printed, and where it stands in the article. */
  readonly said: string
  readonly start: number
  readonly end: number
}

/** Articles on one event that was told by one of them at most before; `joined`: by fewer. */
export interface StoryNews {
  readonly event: 'story' | 'joined'
  /** Ids of those that came to it. */
  readonly added: readonly string[]
  /** Of all of them. */
  readonly articles: readonly string[]
  readonly titles: readonly string[]
  readonly about: readonly string[]
}

/** One fact as two articles have it. */
export interface DisagreementNews {
  readonly event: 'disagreement'
  readonly kind: string
  readonly value: string
  readonly otherValue: string
  readonly article: string
  readonly other: string
  readonly text: string
  readonly otherText: string
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}
