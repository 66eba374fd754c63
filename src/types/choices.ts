// What options of questions can be: one list for whoever asks, whoever answers and for the help.

/** What two entities must stand in together to count as occurring together. */
export const networkUnits = ['sentence', 'paragraph', 'article'] as const
export type NetworkUnit = (typeof networkUnits)[number]

/** Concordance lines as they stand in the texts, or by the words next to the keyword on that side. */
export const contextOrders = ['text', 'left', 'right'] as const
export type ContextOrder = (typeof contextOrders)[number]

/** How a network can be printed: for other programs, or as a picture. */
export const graphFormats = ['dot', 'graphml', 'mermaid', 'svg'] as const
export type GraphFormat = (typeof graphFormats)[number]

/**
 * Answers take no quote less sure than this, unless they are told to: such quotes are wrong more often than right.
 * `annotate` gives all.
 */
export const usualConfidence = 0.5

/** An article may take so many seconds: one of twenty million characters does. */
export const usualSeconds = 60

/** Stretches of time, by the days on which articles were published. */
export const periods = ['day', 'week', 'month', 'year'] as const
export type Period = (typeof periods)[number]

/** By what any count can be taken apart: each article, the publications, stretches of time. */
export const articleGroupings = ['article', 'source', ...periods] as const
export type ArticleGrouping = (typeof articleGroupings)[number]

/** By what those who are quoted can be counted together; `speaker`: each alone. */
export const sourceGroupings = ['speaker', 'gender', 'type', ...articleGroupings] as const
export type SourceGrouping = (typeof sourceGroupings)[number]

/** What can happen to a statement between two versions of an article; `new` and `gone` are whole articles. */
export const changeKinds = ['headline', 'reworded', 'added', 'dropped', 'new', 'gone'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What is looked at by itself where a statement was reworded. */
export const factKinds = ['quote', 'figure', 'date', 'name'] as const
export type FactKind = (typeof factKinds)[number]

/** What a list of changes can be cut down to. */
export const changeChoices = [...changeKinds, ...factKinds] as const
export type ChangeChoice = (typeof changeChoices)[number]
