/** Terminal colours as they look on a dark background, by the numbers of their escape sequences. */
const colours = new Map([
  ['36', '#56b6c2'],
  ['2', '#8b929e'],
])
const [charWidth, lineHeight, margin] = [8.4, 19, 16]
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * What a terminal shows, as an SVG picture: the escape sequences of bold, dim, underline and cyan that tables use, and
 * no others.
 */
export function terminalPicture(prompt: string, printed: string, columns: number): string {
  const lines = [`\u001b[1m$ ${prompt}\u001b[22m`, ...printed.trimEnd().split('\n')]
  const width = Math.ceil(columns * charWidth + 2 * margin)
  const height = lines.length * lineHeight + 2 * margin
  const rows = lines.map((line, i) => {
    const y = margin + (i + 0.75) * lineHeight
    return `<text x="${margin}" y="${y}" xml:space="preserve">${spansOf(line)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" rx="8" fill="#1e2127"/>
<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#d7dae0">
${rows.join('\n')}
</g>
</svg>
`
}

function spansOf(line: string): string {
  const active = new Set<string>()
  let spans = ''
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1]
    if (code === undefined) spans += part === '' ? '' : spanOf(part, active)
    else apply(code, active)
  }
  return spans
}

/** 22, 24 and 39 end bold and dim, underline, and colours. */
function apply(code: string, active: Set<string>): void {
  const ended = { '22': ['1', '2'], '24': ['4'], '39': ['36'] }[code]
  if (ended === undefined) active.add(code)
  else for (const one of ended) active.delete(one)
}

function spanOf(text: string, active: ReadonlySet<string>): string {
  const colour = [...active].map((code) => colours.get(code)).find((found) => found !== undefined)
  const style = [
    active.has('1') ? ' font-weight="bold"' : '',
    active.has('4') ? ' text-decoration="underline"' : '',
    colour === undefined ? '' : ` fill="${colour}"`,
  ].join('')
  return style === '' ? escapeXml(text) : `<tspan${style}>${escapeXml(text)}</tspan>`
}
