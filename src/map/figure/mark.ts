/** A piece of a drawing, before anything shows it: an SVG element with its attributes, and text or further pieces within. */
export interface Mark {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Mark[]
  /** Text of the element; comes before its children. '' for none. */
  readonly text: string
}

/** A length or coordinate with at most two decimals and no trailing zeros. Throws for what is no number, which no drawing may carry. */
export const coordinate = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`Not a coordinate (${value})`)
  const rounded = Math.round(value * 100) / 100
  return `${rounded === 0 ? 0 : rounded}`
}

/** A piece of a drawing; numbers are written by `coordinate`, undefined attributes are left out. */
export const mark = (name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, children: readonly Mark[] = [], text = ''): Mark => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, typeof value === 'number' ? coordinate(value) : value]]))),
  children,
  text,
})

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Control characters that XML 1.0 forbids, and halves of surrogate pairs. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as XML content or attribute value; characters that XML does not know are left out. */
export const escapeXml = (text: string): string => text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => escapes[sign]!)

/** The pieces as XML (SVG) source. */
export const toXml = (marks: readonly Mark[]): string =>
  marks
    .map(({ name, attributes, children, text }) => {
      const head = `${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}`
      return children.length === 0 && text === '' ? `<${head}/>` : `<${head}>${escapeXml(text)}${toXml(children)}</${name}>`
    })
    .join('')

/** All pieces and those within them, in the order of drawing. */
export const allMarks = (marks: readonly Mark[]): readonly Mark[] => marks.flatMap((piece) => [piece, ...allMarks(piece.children)])
