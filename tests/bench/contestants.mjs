// What is measured on one core, side by side: digest by layer, wink-nlp alone and compromise.
import compromise from 'compromise'
import wink from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { annotate, layerNames, renderArticle } from '../../dist/index.js'

const nlp = wink(model)
const withLayers = (layers) => (article) => renderArticle(annotate(article, layers))

export const contestants = {
  'wink-nlp, readDoc with its default pipes': ({ text }) => nlp.readDoc(text).tokens().length(),
  'compromise, people, places, organizations': ({ text }) => {
    const doc = compromise(text)
    return [doc.people(), doc.places(), doc.organizations()].map((found) => found.out('array'))
  },
  ...Object.fromEntries(
    ['entities', 'references', 'quotes', 'dates', 'keyphrases', 'summary'].map((layer) => [
      `digest annotate --layers ${layer}`,
      withLayers([layer]),
    ]),
  ),
  'digest annotate, all layers': withLayers(layerNames),
}

export const countTokens = ({ text }) => nlp.readDoc(text).tokens().length()

/** V8 goes on compiling for some hundred articles; what these rounds take is in the tables of whole processes. */
const warmUps = 5

/** CPU seconds of every contestant over all articles, round by round, in turn, when all are warm. */
export function timeContestants(articles, rounds) {
  const times = new Map(Object.keys(contestants).map((name) => [name, []]))
  for (let round = 1 - warmUps; round <= rounds; round++)
    for (const [name, run] of Object.entries(contestants)) {
      const start = process.cpuUsage()
      for (const article of articles) run(article)
      const { user, system } = process.cpuUsage(start)
      if (round > 0) times.get(name).push((user + system) / 1e6)
    }
  return times
}
