import { linkByAverage } from './linkByAverage.ts'
import type { SimilarPair } from './findCandidates.ts'
import type { SparseVector } from '../../algorithms/sparseVector.ts'

/**
 * The numbers here were chosen together with those of findStories.ts, on two collections as unlike as there are: 109
 * clusters of news articles (Multi-News; Fabbri et al. 2019) and 770 reports of two or three sentences on 66 events, two
 * alike of each kind (ECB+; Cybulska and Vossen 2014). Best on average for all of a set in one run, halves of a set,
 * corpora of one to four clusters, and two like events alone. Stories that score less stay apart.
 */
const scoreThreshold = 0.05
/** An article's standing likeness is its mean similarity with so many others, the most similar. */
const nearestArticles = 6
/** How much of the standing likeness of two articles is taken off their similarity. */
const standingShare = 0.4
/**
 * In so many days a likeness comes to count 1/e of what it does on one day. Chosen on 924 dated articles of seven
 * outlets on one campaign (PolNeAR; Newell et al. 2018), where no stories are marked: pairs of two outlets are alike by
 * chance as often as pairs a month or more apart, and what exceeds that is one story. Most of those are kept, and
 * fewest others, at 25 to 80 days, depending on what counts as far apart.
 */
const fadingDays = 50

/** Sums over the articles of a story in the making. */
interface Gathered {
  readonly articles: number
  /** Of their standing likenesses. */
  readonly standing: number
  /** Of the days on which they were published, where known, and how many those are. */
  readonly days: number
  readonly dated: number
}

/**
 * Which articles cover one event: those alike on average, but for two corrections. An article that is like many others
 * (a long one, one on what all are about) says less by its likeness, so the standing likeness of both is taken off (as
 * cross-domain similarity local scaling does: Conneau et al. 2018, against the hubs that Radovanović et al. 2010
 * describe). And the same people meet again: likeness fades with the time between publication, as in topic detection
 * and tracking (Yang, Pierce and Carbonell 1998). Two events among the same people are still one story where no dates
 * tell them apart. `days` are days since 1970, null where an article's date is not known.
 */
export function groupStories(
  vectors: readonly SparseVector[],
  days: readonly (number | null)[],
  pairs: readonly SimilarPair[],
  threshold: number = scoreThreshold,
): number[][] {
  const gathered = standingLikeness(vectors.length, pairs).map((standing, i): Gathered => {
    const day = days[i] ?? null
    return { articles: 1, standing, days: day ?? 0, dated: day === null ? 0 : 1 }
  })
  return linkByAverage(vectors, pairs, {
    threshold,
    score: (similarity, a, b) => scoreOf(similarity, gathered[a]!, gathered[b]!),
    onJoin: (to, from) => (gathered[to] = join(gathered[to]!, gathered[from]!)),
  })
}

const join = (a: Gathered, b: Gathered): Gathered => ({
  articles: a.articles + b.articles,
  standing: a.standing + b.standing,
  days: a.days + b.days,
  dated: a.dated + b.dated,
})

function scoreOf(similarity: number, a: Gathered, b: Gathered): number {
  const standing = (a.standing / a.articles + b.standing / b.articles) / 2
  const score = similarity - standingShare * standing
  if (a.dated === 0 || b.dated === 0) return score
  return score * Math.exp(-Math.abs(a.days / a.dated - b.days / b.dated) / fadingDays)
}

/** Fewer others than `nearestArticles` count as that many: of a few articles all may be one story. */
function standingLikeness(articles: number, pairs: readonly SimilarPair[]): number[] {
  const similarities = Array.from({ length: articles }, (): number[] => [])
  for (const { a, b, similarity } of pairs) {
    similarities[a]!.push(similarity)
    similarities[b]!.push(similarity)
  }
  return similarities.map((some) => {
    const best = some.sort((x, y) => y - x).slice(0, nearestArticles)
    return best.reduce((sum, similarity) => sum + similarity, 0) / nearestArticles
  })
}
