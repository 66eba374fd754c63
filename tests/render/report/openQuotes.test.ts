import { beforeAll, describe, expect, test } from 'vitest'
import { buildReport } from '../../../src/corpus/report/buildReport.ts'
import { renderReport } from '../../../src/render/renderReport.ts'
import type { Report } from '../../../src/types/report.ts'
import { quoted } from '../../corpus/quotes/quoted.ts'

const letter = quoted('letter', '{Lee} read it aloud. “The pier is rotten.” “We agree,” {Orlo} said.', [
  { by: 'Lee', cue: 'read', text: '“The pier is rotten.”', sure: 0.3, said: 0.8 },
  { by: 'Orlo', cue: 'said', text: '“We agree,”' },
])

describe('a quote whose words are sure and whose speaker is not', () => {
  let report: Report
  let page = ''
  beforeAll(async () => {
    const question = buildReport()
    report = question.finish(question.add(question.empty(), letter)).data
    page = await renderReport(report)
  })

  test('is told of its article, and counted for no source', () => {
    expect(report.articles[0]!.openQuotes).toMatchObject([{ said: '“The pier is rotten.”', confidence: 0.8 }])
    expect(report.quoted).toMatchObject({ sources: 1, named: 1, unnamed: 0, quotes: 1 })
    expect(report.sources.map(({ source }) => source)).toEqual(['Orlo'])
    expect(report.unsureQuotes, 'it is not left out').toBe(0)
  })

  test('stands among the quotes and in the text with its speaker left open', () => {
    const listed = /<section data-who="o">\s*<h3 id="not-sure">\(not sure\)(.*?)<\/section>/s.exec(page)![1]!
    expect(listed).toContain('“The pier is rotten.”')
    expect(listed).toContain('href="#quote/letter/0"')
    expect(page).toContain('<q id="quote/letter/0">The pier is rotten.</q>')
    expect(page).toMatch(/<a href="#not-sure"\s*>\(not sure\)<\/a\s*> 80\u00a0%/)
  })
})
