import { describe, expect, it } from 'vitest'
import { eachWord } from '../../src/language/eachWord.ts'
import { wordsIn } from '../../src/language/words.ts'

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
const shape = { first: letterOrDigit, further: letterOrDigit }

/** The words of a text, with what was read of each. */
function wordsOf(each: ReturnType<typeof eachWord<string>>, text: string): string[] {
  const found: string[] = []
  each(text, (known, start, end) => found.push(`${text.slice(start, end)}=${known}`))
  return found
}

describe('going through the words of a text', () => {
  it.each([
    'Ann Lee’s 26 crates, at 3.45 — “né” e\u0301te\u0301',
    '',
    '\u0301 accent first',
    'a𝒳b 𠀀𠀁 x🙂y 🙂 𝟘1',
    // Halves of characters are no letters, and part words.
    'a\ud800b \ud835 c\udcb3d \udcb3 \ud800\ud835\udcb3 \ud800e',
  ])('finds those that a pattern finds: %j', (text) => {
    const each = eachWord(shape, 100, (word) => word)
    for (let times = 0; times < 2; times++)
      expect(wordsOf(each, text)).toEqual(wordsIn(text).map((word) => `${word}=${word}`))
  })

  it('begins words with some characters only', () => {
    const each = eachWord({ first: /\p{L}/u, further: /[\p{L}\d]/u }, 100, (word) => word)
    expect(wordsOf(each, '1a2 b-34 𝒳5')).toEqual(['a2=a2', 'b=b', '𝒳5=𝒳5'])
  })

  it('reads a word once, until too many are kept', () => {
    const read: string[] = []
    const each = eachWord(shape, 3, (word) => read.push(word))
    const count = (text: string): void => each(text, () => undefined)
    count('one two one three two')
    expect(read).toEqual(['one', 'two', 'three'])
    count('four')
    count('four one')
    expect(read).toEqual(['one', 'two', 'three', 'four', 'one'])
  })

  it('tells words of the same letters apart', () => {
    const each = eachWord(shape, 1000, (word) => word)
    const words = Array.from({ length: 900 }, (_, i) => `w${i}`)
    expect(wordsOf(each, `${words.join(' ')} ${words.join(' ')}`)).toEqual(
      [...words, ...words].map((word) => `${word}=${word}`),
    )
  })
})
