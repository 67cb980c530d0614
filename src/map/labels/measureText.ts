/** Family of every text on the map; the shell loads the font. */
export const mapFontFamily = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"

/** Width of a text in ems when the browser cannot measure: an average of Source Sans. */
const averageCharacter = 0.5
const measuredAt = 100

let context: CanvasRenderingContext2D | null | undefined
let cache = new Map<string, number>()

/** Forgets measured widths, for when the web font has arrived. */
export const forgetMeasures = (): void => {
  cache = new Map()
}

/** Width of a semibold text at a size, both in pixels. */
export const measureText = (text: string, size: number): number => {
  let em = cache.get(text)
  if (em === undefined) {
    if (context === undefined) context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
    if (context) {
      context.font = `600 ${measuredAt}px ${mapFontFamily}`
      em = context.measureText(text).width / measuredAt
    } else em = text.length * averageCharacter
    cache.set(text, em)
  }
  return em * size
}
