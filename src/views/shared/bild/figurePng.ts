import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { Figure } from '../../../map/figure/figure'
import { figureSvg } from '../../../map/figure/figureSvg'
import { layoutFigure } from '../../../map/figure/layoutFigure'
import { pixelsPerInch } from '../../../map/figure/paperUnits'
import { describePng } from '../../../map/figure/png/pngChunks'

/** Resolutions a picture can be saved in. */
export const resolutions = [300, 150, 96] as const

let font: Promise<string | undefined> | undefined

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** The page's font as a rule of its own: a picture knows no fonts of the page. undefined where it cannot be had; the next typeface then serves. */
const fontRule = (): Promise<string | undefined> => {
  font ??= fetch(fontUrl)
    .then(async (response) => {
      if (!response.ok) return undefined
      return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(data:font/woff2;base64,${base64(new Uint8Array(await response.arrayBuffer()))}) format('woff2')}`
    })
    .catch(() => undefined)
  return font
}

const loaded = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => {
      resolve(image)
    }
    image.onerror = () => {
      reject(new Error('The browser could not draw the figure'))
    }
    image.src = url
  })

/**
 * A figure in pixels: drawn by the browser from its SVG with the font inside,
 * at `dpi`, and described in the file (size on paper, title, description,
 * source). Rejected where the browser cannot draw it, such as for lack of memory.
 */
export const figurePng = async (figure: Figure, dpi: number): Promise<Uint8Array<ArrayBuffer>> => {
  const { width, height } = layoutFigure(figure)
  const url = URL.createObjectURL(new Blob([figureSvg(figure, { style: await fontRule() })], { type: 'image/svg+xml' }))
  try {
    const image = await loaded(url)
    const factor = dpi / pixelsPerInch
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * factor)
    canvas.height = Math.round(height * factor)
    // In the computer's memory: read back from a graphics card it takes seconds where that is emulated.
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('The browser gives no canvas of this size')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (blob === null) throw new Error('The browser could not write the picture')
    return describePng(new Uint8Array(await blob.arrayBuffer()), dpi, [
      { keyword: 'Title', german: 'Titel', text: figure.title },
      { keyword: 'Description', german: 'Beschreibung', text: figure.alt },
      { keyword: 'Source', german: 'Quelle', text: figure.source },
      { keyword: 'Creation Time', german: 'Datum', text: figure.date },
    ]) as Uint8Array<ArrayBuffer>
  } finally {
    URL.revokeObjectURL(url)
  }
}
