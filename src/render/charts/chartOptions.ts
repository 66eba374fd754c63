// How pictures are drawn. A chart is a function of data that answers with SVG as text: for a page, or a file.
//
// In a page (`standalone` left out): put the text into the page as it is. It has a `viewBox` and no size, so its
// container gives it a width. It has no style and no script, so any Content-Security-Policy lets it through. Words and
// axes have the page's `currentColor`. All other colours are attributes, which any rule of a style sheet beats; a page
// that is dark must set the first:
//
//     .chart-halo { stroke: <the page's background> }               what keeps lines out of words
//     .chart-person .chart-organization .chart-place .chart-other   fill of a kind of name
//     .chart-bar .chart-cell { fill: … }                            bars and ticks; cells, whose opacity is the figure
//     .chart-dark                                                   words on cells that are nearly opaque: white
//     .chart-edge { stroke: … }
//
// A chart with links is a `group`, since what is an `img` hides what is in it from whoever can't see; else an `img`.
// `standalone`: a file of its own, with a size, a light background and dark words.

export interface ChartOptions {
  /** What is to be seen, in a few words, and what it says, in a sentence or two: for whoever listens. */
  readonly title?: string
  readonly description?: string
  readonly standalone?: boolean
}
