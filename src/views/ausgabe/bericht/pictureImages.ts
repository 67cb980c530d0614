import type { WordImage } from './wordHtml'

/** Dots per inch of pictures in a text document. */
const dpi = 200
const pxPerMm = 96 / 25.4
const svgNamespace = 'http://www.w3.org/2000/svg'

/** The drawings of a picture, map and legend, as one SVG at the places they have on the page. */
const joined = (picture: HTMLElement): { readonly svg: SVGSVGElement; readonly width: number; readonly height: number } | null => {
  const parts = [...picture.querySelectorAll<SVGSVGElement>(':scope > svg')]
  // The desk shows sheets scaled: places are told in shares of the picture.
  const box = picture.getBoundingClientRect()
  const width = picture.offsetWidth
  const height = picture.offsetHeight
  if (parts.length === 0 || box.width === 0) return null
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('xmlns', svgNamespace)
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`)
  const ground = document.createElementNS(svgNamespace, 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', '#ffffff')
  svg.append(ground)
  for (const part of parts) {
    const own = part.getBoundingClientRect()
    const copy = part.cloneNode(true) as SVGSVGElement
    const factor = width / box.width
    copy.setAttribute('x', String((own.left - box.left) * factor))
    copy.setAttribute('y', String((own.top - box.top) * factor))
    copy.setAttribute('width', String(own.width * factor))
    copy.setAttribute('height', String(own.height * factor))
    svg.append(copy)
  }
  return { svg, width, height }
}

const drawn = (source: string, width: number, height: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => {
      const canvas = document.createElement('canvas')
      canvas.width = Math.round((width * dpi) / 96)
      canvas.height = Math.round((height * dpi) / 96)
      const context = canvas.getContext('2d')
      if (context === null) {
        reject(new Error('This browser has no canvas'))
        return
      }
      context.drawImage(image, 0, 0, canvas.width, canvas.height)
      resolve(canvas.toDataURL('image/png'))
    }
    image.onerror = () => {
      reject(new Error('The picture cannot be drawn'))
    }
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`
  })

/** The report's pictures as they are on the page, as images by their figure's key. One that cannot be drawn is left out. */
export const pictureImages = async (root: HTMLElement): Promise<ReadonlyMap<string, WordImage>> => {
  const images = new Map<string, WordImage>()
  for (const figure of root.querySelectorAll<HTMLElement>('[data-figure]')) {
    const picture = figure.querySelector<HTMLElement>('[data-picture]')
    const made = picture === null ? null : joined(picture)
    if (made === null) continue
    try {
      const url = await drawn(new XMLSerializer().serializeToString(made.svg), made.width, made.height)
      images.set(figure.dataset.figure!, { url, widthMm: made.width / pxPerMm, heightMm: made.height / pxPerMm })
    } catch {
      // The words beside it stay.
    }
  }
  return images
}
