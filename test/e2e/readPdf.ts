import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One page of a PDF as a reader sees it. */
export interface PdfPage {
  readonly widthMm: number
  readonly heightMm: number
  /** All text in the order it was drawn; blanks folded to one. */
  readonly text: string
  /** Raster images drawn. */
  readonly images: number
  /** Vector paths drawn: filled, stroked or both. */
  readonly paths: number
}

const mmPerPoint = 25.4 / 72
const round = (points: number): number => Math.round(points * mmPerPoint * 10) / 10

const imageOps = new Set([OPS.paintImageXObject, OPS.paintImageXObjectRepeat, OPS.paintInlineImageXObject, OPS.paintInlineImageXObjectGroup, OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectGroup, OPS.paintImageMaskXObjectRepeat])

/** Reads a printed PDF, to see that it has the right pages, says what it must, and is drawn in vectors. */
export const readPdf = async (bytes: Uint8Array): Promise<readonly PdfPage[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const document = await task.promise
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const content = await page.getTextContent()
      const { fnArray } = await page.getOperatorList()
      pages.push({
        widthMm: round(width),
        heightMm: round(height),
        text: content.items
          .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
        images: fnArray.filter((op) => imageOps.has(op)).length,
        paths: fnArray.filter((op) => op === OPS.constructPath).length,
      })
      page.cleanup()
    }
    return pages
  } finally {
    await task.destroy()
  }
}
