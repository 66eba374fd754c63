// Colours that everybody tells apart (Okabe and Ito 2008), each with a contrast of at least 3 to white and to a black
// page. What is drawn has them as attributes and a class besides, so that a page can give colours of its own: see
// drawChart.ts.

import type { NameType } from '../../types/layers.ts'

/** Kinds of names that a picture tells apart; groups, events and products are `other`. */
export type Kind = 'person' | 'organization' | 'place' | 'other'

export const kindOf = (type: NameType): Kind =>
  type === 'person' || type === 'organization' || type === 'place' ? type : 'other'

interface Look {
  readonly colour: string
  /** About (0, 0), of the area of the circle of a radius, or nearly: whoever sees no colours sees a shape. */
  readonly path: (radius: number) => string
}

export const looks: Readonly<Record<Kind, Look>> = {
  person: { colour: '#0072b2', path: circle },
  organization: { colour: '#d55e00', path: square },
  place: { colour: '#009e73', path: triangle },
  other: { colour: '#7d7d7d', path: diamond },
}

/** Of bars and cells. */
export const fill = '#0072b2'

function circle(radius: number): string {
  const r = rounded(radius)
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

function square(radius: number): string {
  const side = rounded(radius * Math.sqrt(Math.PI))
  return `M${-side / 2} ${-side / 2}h${side}v${side}h${-side}z`
}

/** Of the same area it would look larger. Its middle, not its center of mass, is at 0: it stands as high as others. */
function triangle(radius: number): string {
  const side = rounded(radius * 0.88 * Math.sqrt((4 * Math.PI) / Math.sqrt(3)))
  const high = rounded((side * Math.sqrt(3)) / 2)
  return `M0 ${-high / 2}L${side / 2} ${high / 2}H${-side / 2}z`
}

function diamond(radius: number): string {
  const half = rounded(radius * Math.sqrt(Math.PI / 2))
  return `M0 ${-half}L${half} 0L0 ${half}L${-half} 0z`
}

const rounded = (length: number): number => Math.round(length * 5) / 5
