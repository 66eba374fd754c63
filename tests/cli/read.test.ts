import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleFolder } from './exampleFolder.ts'
import { runDigest } from './runDigest.ts'

const home = process.cwd()
beforeAll(() => process.chdir(exampleFolder()))
afterAll(() => process.chdir(home))

const read = (...argv: string[]) => runDigest(['read', ...argv])

test('an article by its file, its id, a beginning of it, or words of its title', async () => {
  const { code, stdout } = await read('news/port-talks.txt')
  expect(code).toBe(0)
  expect(stdout).toContain('\nLee   │ ‹“We will not sail until the minister listens to us,”› Ann Lee said.')
  for (const asked of ['port-talks', 'port-t', 'harbour STRIKE fail'])
    expect((await read(asked, 'news')).stdout, asked).toBe(stdout)
})

test.each([
  [['port-talk', 'monday'], /no article here has the id “port-talk”; there is eruption/],
  [['eruptoin', 'monday'], /did you mean eruption\?\n/],
  [['port', 'news'], /“port” is the beginning of port-strike and port-talks: write more of the id/],
  [['harbour', 'news'], /“harbour” is in port-strike and port-talks: write more/],
  [['news'], /news holds several articles: port-strike, port-talks\nSay which: digest read ID news\./],
  [['news/port-talk.txt'], /no such file or folder; did you mean "news\/port-talks\.txt"/],
])('of read %j it says what to do', async (argv, said) => {
  const { code, stdout, stderr } = await read(...argv)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(said)
})

test('in a terminal names, speakers and quotes have colours, and a hostile text has none of its own', async () => {
  writeFileSync('odd.txt', 'Ann Lee said the \u001b[31m\u202eferry had sunk.\n\nIt \u0007rained.\n')
  const { stdout } = await runDigest(['read', 'odd.txt'], { terminal: 60 })
  expect(stdout).toContain('\u001b[35m\u001b[1mAnn Lee\u001b[22m\u001b[39m said')
  expect(stdout).not.toMatch(/\u001b\[31m|\u202e|\u0007/)
  const { stdout: plain } = await runDigest(['read', 'odd.txt'], { terminal: 60, env: { NO_COLOR: '1' } })
  expect(plain).toBe('Lee │ Ann Lee said ‹the ferry had sunk›.\n\n      It rained.\n')
})
