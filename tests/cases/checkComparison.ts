import type { ComparedArticles } from '../../src/index.ts'
import type { ExpectedComparison, ExpectedDisagreement } from './case.ts'
import { holds, show } from './sameText.ts'

type Disagreement = ComparedArticles['disagreements'][number]
type Statement = ComparedArticles['statements'][number]

/** What is wrong with a comparison. */
export function checkComparison(expected: ExpectedComparison, compared: ComparedArticles): string[] {
  const { stories = compared.stories.length, about = [], notAbout = [] } = expected
  const names = compared.stories.flatMap((story) => story.about)
  return [
    ...(compared.stories.length === stories ? [] : [`${compared.stories.length} stories, not ${stories}`]),
    ...about.filter((name) => !names.includes(name)).map((name) => `not about ${name}: ${names.join(', ')}`),
    ...notAbout.filter((name) => names.includes(name)).map((name) => `should not be about ${name}`),
    ...checkDisagreements(expected, compared.disagreements),
    ...checkStatements(expected, compared.statements),
    ...checkCopies(expected, compared),
    ...checkSameQuotes(expected, compared),
  ]
}

function checkDisagreements(expected: ExpectedComparison, found: readonly Disagreement[]): string[] {
  const { disagreements, notDisagreements = [], onlyDisagreements, disagreementCount = found.length } = expected
  const isOnly = onlyDisagreements === true || disagreements?.length === 0
  const isUnwanted = (row: Disagreement): boolean =>
    notDisagreements.some((unwanted) => fits(row, unwanted)) ||
    (isOnly && !disagreements?.some((wanted) => fits(row, wanted)))
  const missing = disagreements?.filter((wanted) => !found.some((row) => fits(row, wanted))) ?? []
  return [
    ...missing.map(({ values, includes }) => `missing disagreement: ${(values ?? includes ?? []).join(' / ')}`),
    ...found.filter(isUnwanted).map((row) => `no disagreement: ${told(row)}`),
    ...(found.length === disagreementCount ? [] : [`${found.length} disagreements, not ${disagreementCount}`]),
  ]
}

/** Does a row set these values against each other? */
function fits(row: Disagreement, { kind, values, includes = [] }: ExpectedDisagreement): boolean {
  const { value, text, otherValue, otherText, tellings } = row
  const sides = [{ value, text }, { value: otherValue, text: otherText }, ...tellings]
  const isTold = (words: string): boolean =>
    sides.some((side) => holds(side.value, words) || (values === undefined && holds(side.text, words)))
  return (kind === undefined || row.kind === kind) && (values ?? includes).every(isTold)
}

const told = ({ kind, value, otherValue }: Disagreement): string => `${kind}: ${value} / ${otherValue}`

function checkStatements(expected: ExpectedComparison, statements: readonly Statement[]): string[] {
  const { shared = [], notShared = [], alone = [], notAlone = [], notStated = [], notTogether = [] } = expected
  const ofSeveral = statements.filter(({ count }) => count > 1)
  const ofOne = statements.filter(({ count }) => count === 1)
  const isIn = (listed: readonly Statement[], ...words: string[]): boolean =>
    listed.some((statement) => words.every((part) => says(statement, part)))
  return [
    ...shared.filter((words) => !isIn(ofSeveral, words)).map((words) => `not shared: ${show(words)}`),
    ...notShared.filter((words) => isIn(ofSeveral, words)).map((words) => `told by several: ${show(words)}`),
    ...alone.filter((words) => !isIn(ofOne, words)).map((words) => `not told by one alone: ${show(words)}`),
    ...notAlone.filter((words) => isIn(ofOne, words)).map((words) => `told by one alone: ${show(words)}`),
    ...notStated.filter((words) => isIn(statements, words)).map((words) => `no statement: ${show(words)}`),
    ...notTogether.filter((pair) => isIn(ofSeveral, ...pair)).map((pair) => `joined: ${pair.map(show).join(', ')}`),
  ]
}

const says = ({ text, sentences }: Statement, words: string): boolean =>
  [text, ...sentences.map((sentence) => sentence.text)].some((sentence) => holds(sentence, words))

function checkCopies({ copies = [] }: ExpectedComparison, compared: ComparedArticles): string[] {
  return copies.flatMap(({ articles, nearDuplicate }) => {
    const pair = compared.copies.find(({ article, other }) => articles.includes(article) && articles.includes(other))
    if (pair === undefined) return [`no copy of ${articles.join(', ')}`]
    const isRight = nearDuplicate === undefined || pair.nearDuplicate === nearDuplicate
    return isRight ? [] : [`near duplicate: ${pair.nearDuplicate}`]
  })
}

function checkSameQuotes({ sameQuotes = [] }: ExpectedComparison, compared: ComparedArticles): string[] {
  return sameQuotes.flatMap(({ part, articles, speaker }) => {
    const quote = compared.sameQuotes.find(({ text }) => holds(text, part))
    if (quote === undefined) return [`not among the same quotes: ${show(part)}`]
    const isRight =
      (articles === undefined || quote.count === articles) && (speaker === undefined || quote.speaker === speaker)
    return isRight ? [] : [`${show(part)}: ${quote.speaker}, ${quote.count} articles`]
  })
}
