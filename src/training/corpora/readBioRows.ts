/**
 * A line of a corpus: `TOKEN<TAB>TAG<TAB>SOURCE TAG<TAB>CONFIDENCE`. The third column may be missing, and is the second
 * then; so may the fourth: in percent, 100 if not given.
 */
export interface BioRow {
  readonly token: string
  readonly tag: string
  readonly sourceTag: string
  readonly confidence: number
}

/**
 * Reads a BIO2 file: a blank line between sentences, `-DOCSTART-` before an article where the corpus marks them.
 * @param sentencesAnArticle where it does not, this many sentences count as one
 * @returns articles of sentences of rows, none of them empty
 */
export function readBioRows(text: string, sentencesAnArticle: number): BioRow[][][] {
  const marked = text.includes('-DOCSTART-')
  const articles: BioRow[][][] = [[]]
  let rows: BioRow[] = []
  for (const line of [...text.split('\n'), '']) {
    const starts = line.startsWith('-DOCSTART-')
    if (line.trim() !== '' && !starts) {
      const [token = '', tag = 'O', sourceTag = tag, confidence = '100'] = line.split('\t')
      rows.push({ token, tag, sourceTag, confidence: Number(confidence) })
      continue
    }
    if (rows.length > 0) articles.at(-1)!.push(rows)
    rows = []
    if (starts || (!marked && articles.at(-1)!.length === sentencesAnArticle)) articles.push([])
  }
  return articles.filter((sentences) => sentences.length > 0)
}
