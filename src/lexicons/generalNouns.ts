const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns that by themselves say nothing of what a text is about. Lower case. */
export const generalNouns = words(
  `amount amounts area areas aspect aspects bit case chance class couple course day days deal decade degree detail details
  end example examples fact facts feature form friend friends guy guys half hour hours hundreds idea ideas individual individuals
  instance issue item items kind kinds level lot lots man manner matter matters mean means member members men
  millions minute minutes moment moments month months morning name names night no number numbers one ones opportunity order others
  part parts people percent percentage period person persons piece pieces place places plenty point points position possibility
  problem problems question questions range rate reason reasons respect rest result results role section sense series set share
  side sides situation situations size somebody someone something sort sorts spokesman spokesmen spokesperson spokeswoman stage start
  stuff support terms thing things thousands time times today total type types use variety way ways week weekend weeks
  woman women word words yourself yourselves sir work year years yesterday`,
)
