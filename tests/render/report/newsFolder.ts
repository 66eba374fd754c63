import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a page must take for text, wherever it stands. */
export const hostile = {
  script: '<script>window.broken = 1</script>',
  style: '</style></script></title><img src=x onerror="window.broken = 2">',
  address: 'javascript:window.broken=3',
  turned: 'ferry \u202eyrref\u202c \u2066bridge',
}

const ferry =
  'Mara Quill, the harbour chief of Orvik, said on Monday: “The ferry sails at nine tomorrow, and it will be back before the snow that the island fears.” ' +
  'Some 40 people waited on the quay. Tomas Vey of the Orvik Bridge Trust told reporters that the bridge will close on 8 March 2024.'

/** Two articles on one event that differ, one of its own, and one that means harm. */
const records = [
  {
    ...{ id: 'ferry', title: 'Ferry to sail at nine', published: '2024-03-04', source: 'Orvik Post' },
    text: `${ferry}\n\n“We agree on this,” Vey said. Quill thanked him in Orvik.`,
  },
  {
    ...{ id: 'ferry late', title: 'Ferry to sail at ten', published: '2024-03-05', source: 'Coast Daily' },
    url: 'https://coast.example/ferry',
    text: `${ferry.replace('40 people', '90 people').replace('nine tomorrow', 'ten tomorrow')}\n\nA spokeswoman said the harbour was full.`,
  },
  {
    ...{ id: 'museum', title: 'Museum opens', published: '2024-03-06', source: 'Orvik Post' },
    text:
      'Ines Falk opened the museum of Lorville. “It took us nine years,” Falk told reporters. ' +
      `All rooms stand at https://museum.example/${'rooms-'.repeat(20)}.`,
  },
  {
    ...{ id: hostile.style, title: `${hostile.script} ${hostile.turned}`, source: hostile.style, url: hostile.address },
    published: hostile.script,
    byline: hostile.script,
    text:
      `${hostile.script} ${hostile.style} ${hostile.turned}\n\n` +
      `Mara "onclick=1" O'Quill said: “${hostile.script} ${hostile.style} ${hostile.address} is no way to run a harbour.” ` +
      `Dr. <Ann> Lee</b> of <b>Orvik</b> agreed, Quill said.`,
  },
]

/** A file of a few articles in a folder of its own. */
export function newsFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'digest-report-')), 'news.jsonl')
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return file
}
