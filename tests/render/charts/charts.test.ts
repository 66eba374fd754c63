import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkChart } from '../../../src/render/charts/networkChart.ts'
import { occurrenceStrip } from '../../../src/render/charts/occurrenceStrip.ts'
import { similarityChart } from '../../../src/render/charts/similarityChart.ts'
import { timelineChart } from '../../../src/render/charts/timelineChart.ts'
import { nameTypes } from '../../../src/types/layers.ts'
import { oddText } from '../../oddText.ts'
import { readSvg } from './readSvg.ts'

const hostile = fc.oneof(
  oddText,
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"><style>*{}',
    "' onload='x",
    ']]>&lt;',
    '\u202eabc\u0007',
    '\ud800',
  ),
)
const href = fc.option(
  fc.oneof(hostile, fc.constantFrom('#person/a', 'javascript:alert(1)', 'https://a.example/?a=1&b="')),
  {
    nil: undefined,
  },
)
const date = fc.constantFrom(null, '2024', '2024-03', '2024-03-08', '2024-03-09/2024-04-01', '1950-02-03')
const count = fc.integer({ min: 1, max: 500 })

const charts = {
  network: fc
    .record({
      names: fc.uniqueArray(hostile, { minLength: 0, maxLength: 12 }),
      type: fc.constantFrom(...nameTypes),
      href,
      count,
    })
    .map(({ names, type, href, count }) => {
      const nodes = names.map((name, i) => ({ name, type: i % 2 === 0 ? type : ('person' as const), count: count + i }))
      const links = names.slice(1).map((target) => ({ source: names[0]!, target, count, pmi: 1 }))
      return () => networkChart({ nodes, links }, { hrefOf: () => href })
    }),
  timeline: fc
    .array(fc.record({ date, count, label: hostile, href }), { maxLength: 20 })
    .map((events) => () => timelineChart(events)),
  similarity: fc
    .array(fc.record({ label: hostile, href }), { maxLength: 9 })
    .chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true }))),
      ),
    )
    .map(([articles, pairs]) => () => {
      const named = articles.map((article, i) => ({ id: String(i), ...article }))
      return similarityChart(
        named,
        pairs.map(([a, b, similarity]) => ({ article: String(a), other: String(b), similarity })),
      )
    }),
  strip: fc
    .tuple(fc.array(fc.record({ places: fc.array(fc.nat(99)), length: fc.nat(99) }), { maxLength: 30 }), hostile)
    .map(
      ([articles, title]) =>
        () =>
          Promise.resolve(occurrenceStrip(articles, { title })),
    ),
}

test.each(Object.entries(charts))(
  'a %s is well-formed, told in words, without style or script, and the same each time',
  async (_, chart) => {
    await fc.assert(
      fc.asyncProperty(chart, async (draw) => {
        const svg = await draw()
        expect(await draw()).toBe(svg)
        expect(svg).not.toMatch(/NaN|undefined|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
        const [root, ...inner] = readSvg(svg)
        expect(inner.slice(0, 2).map(({ name }) => name)).toEqual(['title', 'desc'])
        expect(root!.attributes.get('viewBox')).toMatch(/^0 0 \d+ \d+$/)
        const links = inner.filter(({ name }) => name === 'a')
        expect(root!.attributes.get('role')).toBe(links.length > 0 ? 'group' : 'img')
        for (const { attributes } of links) expect(attributes.get('href')).toMatch(/^(?:#|https?:)/)
        for (const { name, attributes } of [root!, ...inner]) {
          expect(['svg', 'g', 'a', 'title', 'desc', 'path', 'rect', 'circle', 'line', 'text', 'tspan']).toContain(name)
          for (const key of attributes.keys()) expect(key).not.toMatch(/^(?:style|on)/)
        }
      }),
      { numRuns: 40 },
    )
  },
)

const port = {
  nodes: [
    { name: 'Ann Lee', type: 'person' as const, count: 9 },
    { name: 'Port Union', type: 'organization' as const, count: 4 },
    { name: 'Genoa', type: 'place' as const, count: 2 },
  ],
  links: [
    { source: 'Ann Lee', target: 'Port Union', count: 4, pmi: 1 },
    { source: 'Ann Lee', target: 'Genoa', count: 1, pmi: 0.5 },
  ],
}

test('a network says who meets most, and links its nodes', async () => {
  const svg = await networkChart(port, { hrefOf: ({ name }) => `#${name.toLowerCase().replaceAll(' ', '-')}` })
  expect(svg).toContain('<desc>3 names. Most often together: Ann Lee and Port Union (4), Ann Lee and Genoa (1).</desc>')
  expect(svg).toContain('<title>Ann Lee, person: 9</title>')
  expect(svg).toContain('href="#ann-lee"')
  for (const kind of ['person', 'organization', 'place']) expect(svg).toContain(`class="chart-${kind}"`)
})

test('in a page a picture has no size, no ground and the page’s colours; as a file its own', async () => {
  expect(await networkChart(port)).toMatch(
    /^<svg viewBox="0 0 960 640" class="chart" role="img"[^>]* fill="currentColor"/,
  )
  const file = await networkChart(port, { standalone: true })
  expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="960" height="640" color="#1a1a1a"/)
  expect(file).toContain('<rect width="960" height="640" fill="#fff"/>')
})

test('a timeline says what is not in its columns', async () => {
  const events = ['2024-03-08', '2024-03-08', '2024-03-09', '2024-03', null].map((date) => {
    return { date, count: 1, label: 'The ferry struck the pier' }
  })
  const svg = await timelineChart(events)
  expect(svg).toContain(
    '3 in all, 8 Mar 2024 to 9 Mar 2024, most in the day 8 Mar 2024: 2. Not shown: 2 without a day.',
  )
  expect(svg.match(/>The ferry struck the pier</g)).toHaveLength(4)
})

test('similarity has a figure for each pair, whichever way round it is given', async () => {
  const articles = ['a', 'b', 'c'].map((id) => ({ id, label: `Story ${id}` }))
  const pairs = [
    { article: 'c', other: 'a', similarity: 0.812 },
    { article: 'a', other: 'b', similarity: 0.1 },
  ]
  const svg = await similarityChart(articles, pairs)
  expect(svg).toContain('<desc>3 articles, figures in percent. Most similar: “Story c” and “Story a”, 81 %.</desc>')
  expect(svg).toMatch(/class="chart-dark"[^>]*><text[^>]*>81</)
  expect(svg).toMatch(/class="chart-light"[^>]*><text[^>]*>10</)
})

test('a strip has a bar where a name occurs', () => {
  const svg = occurrenceStrip([
    { places: [0, 1], length: 100 },
    { places: [50], length: 100 },
    { places: [], length: 9 },
  ])
  expect(svg).toContain('3 times, in 2 of 3 articles.')
  expect(svg).toContain('d="M0 15v-13h2v13zM80 15v-9h2v9z"')
})
