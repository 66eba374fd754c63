import { expect, test } from 'vitest'
import { decodeHtml } from '../../src/articles/decodeText.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

test.each([
  ['what is UTF-8, whatever the page says', Buffer.from('<meta charset=iso-8859-1>Zoë'), 'Zoë'],
  ['a charset of Cyrillic', latin('<meta charset="windows-1251">\u00cc\u00e8\u00f0'), 'Мир'],
  [
    'one in http-equiv',
    latin("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>\u00ed\u00c9\u00d2"),
    'Мир',
  ],
  ['one of XHTML', latin('<?xml version="1.0" encoding="ISO-8859-2"?>\u00b3\u00f3d\u00bc'), 'łódź'],
  ['Japanese that shifts within ASCII', latin('<meta charset=iso-2022-jp>\u001b$BF|K\\\u001b(B'), '日本'],
  ['a byte order mark before all else', Buffer.from('\ufeff<meta charset=utf-8>Zoë', 'utf16le'), 'Zoë'],
  ['a charset that nobody knows, as Windows-1252', latin('<meta charset=klingon>Zo\u00eb \u0097'), 'Zoë —'],
  ['none', latin('Zo\u00eb'), 'Zoë'],
])('HTML is decoded: %s', (_, bytes, expected) => {
  expect(decodeHtml(bytes)).toContain(expected)
})
