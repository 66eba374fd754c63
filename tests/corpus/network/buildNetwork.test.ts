import { expect, test } from 'vitest'
import { buildNetwork } from '../../../src/corpus/network/buildNetwork.ts'
import type { NetworkOptions } from '../../../src/corpus/network/buildNetwork.ts'
import { renderDot, renderGraphml, renderMermaid } from '../../../src/render/renderGraph.ts'
import { annotated } from '../annotated.ts'

const articles = [
  annotated('a', '{Ann Lee} met {Bob Ray}.\n{she|Ann Lee} thanked {Bob Ray}.\n\n{Eva Orr} was away.'),
  annotated('b', '{Eva Orr} met {Ann Lee}.'),
]

function ask(options?: NetworkOptions) {
  const question = buildNetwork(options)
  return question.finish(articles.reduce((state, article) => question.add(state, article), question.empty())).data
}

test('counts who stands together in a sentence, pronouns included, with PMI', () => {
  const { links, nodes } = ask()
  expect(links.map(({ source, target, count }) => [source, target, count])).toEqual([
    ['Ann Lee', 'Bob Ray', 2],
    ['Ann Lee', 'Eva Orr', 1],
  ])
  expect(links[0]?.pmi).toBeCloseTo(Math.log2((2 * 4) / (3 * 2)))
  expect(nodes.map(({ name, count }) => [name, count])).toEqual([
    ['Ann Lee', 3],
    ['Bob Ray', 2],
    ['Eva Orr', 2],
  ])
})

test('counts within articles, and leaves out what is rare', () => {
  expect(ask({ within: 'article' }).links).toHaveLength(3)
  expect(ask({ within: 'article', least: 2 }).links.map(({ target }) => target)).toEqual(['Eva Orr'])
})

test('renders names that would break the format', () => {
  const network = {
    nodes: [
      { name: 'A "B" <C> & \\D', type: 'person', count: 2 },
      { name: 'E\u001b[31m', type: 'place', count: 1 },
    ],
    links: [{ source: 'A "B" <C> & \\D', target: 'E\u001b[31m', count: 1, pmi: 0.5 }],
  } as const
  expect(renderDot(network)).toContain('"A \\"B\\" <C> & \\\\D" -- "E" [weight=1, pmi=0.500];')
  expect(renderGraphml(network)).toContain('<data key="name">A &#34;B&#34; &#60;C&#62; &#38; \\D</data>')
  expect(renderMermaid(network)).toContain('n0 ---|1| n1')
  expect(renderDot(network) + renderGraphml(network) + renderMermaid(network)).not.toContain('\u001b')
})
