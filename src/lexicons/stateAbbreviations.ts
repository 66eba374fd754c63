/** The states of the USA in newspapers' abbreviations, as keys of names. They mean much else where they are no places. */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  `ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware fla=florida ga=georgia ill=illinois
  ind=indiana kan=kansas ky=kentucky la=louisiana md=maryland mass=massachusetts mich=michigan minn=minnesota miss=mississippi mo=missouri
  mont=montana neb=nebraska nev=nevada nh=new_hampshire nj=new_jersey nm=new_mexico nc=north_carolina nd=north_dakota okla=oklahoma ore=oregon
  pa=pennsylvania penn=pennsylvania ri=rhode_island sc=south_carolina sd=south_dakota tenn=tennessee tex=texas vt=vermont va=virginia
  wash=washington_state wva=west_virginia wis=wisconsin wyo=wyoming`
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
)
