import type { Figure } from './figure'
import { layoutFigure } from './layoutFigure'
import { mark, toXml, type Mark } from './mark'
import { paperColours, paperFont } from './paperStyle'

export interface FigureOptions {
  /** Width in pixels (96 to the inch); maps are 960 wide without it. */
  readonly width?: number | undefined
  /** Begins all ids; needed where several figures stand in one document. */
  readonly prefix?: string | undefined
  /** Rules added in a style element, such as the font for a picture in pixels. */
  readonly style?: string | undefined
}

/** What the file says about itself, in the words of Dublin Core. */
const metadata = ({ title, alt, source, date }: Figure): Mark => {
  const entry = (name: string, text: string) => mark(`dc:${name}`, {}, [], text)
  return mark('metadata', {}, [
    mark('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
      mark('rdf:Description', { 'rdf:about': '' }, [entry('title', title), entry('description', alt), entry('source', source), entry('date', date), entry('language', 'de'), entry('format', 'image/svg+xml')]),
    ]),
  ])
}

/**
 * A figure as an SVG document of its own: nothing outside is needed, no style
 * sheet, no font file, no script. Text stays text. Title and description are
 * read by screen readers, the metadata by archives.
 */
export const figureSvg = (figure: Figure, { width: asked, prefix = 'bild', style }: FigureOptions = {}): string => {
  const { width, height, marks } = layoutFigure(figure, { width: asked, prefix })
  const root = mark(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': 'de', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${prefix}-titel ${prefix}-text`, 'font-family': paperFont },
    [
      mark('title', { id: `${prefix}-titel` }, [], figure.title),
      mark('desc', { id: `${prefix}-text` }, [], figure.alt),
      metadata(figure),
      ...(style === undefined ? [] : [mark('style', {}, [], style)]),
      mark('rect', { width, height, fill: paperColours.ground }),
      ...marks,
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml([root])}\n`
}
