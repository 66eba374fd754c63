/** An element of a picture, as it stands in the text. */
export interface SvgTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

const tag = /<(\/?)([a-z]+)((?: [a-z][a-zA-Z0-9-]*="[^"<>]*")*)(\/?)>/g
const attribute = / ([a-z][a-zA-Z0-9-]*)="([^"]*)"/g

/** The elements of well-formed SVG. Throws where a mark of a text was taken for markup, or elements don't nest. */
export function readSvg(svg: string): SvgTag[] {
  if (/[<>"]/.test(svg.replace(tag, '')) || /&(?!#\d+;)/.test(svg)) throw new Error(`unescaped: ${svg}`)
  const open: string[] = []
  return [...svg.matchAll(tag)].flatMap(([, close, name, attributes, empty]) => {
    if (close !== '') {
      if (open.pop() !== name) throw new Error(`${name} closes another`)
      return []
    }
    if (empty === '') open.push(name!)
    return [
      {
        name: name!,
        attributes: new Map([...attributes!.matchAll(attribute)].map(([, key, value]) => [key!, value!])),
      },
    ]
  })
}
