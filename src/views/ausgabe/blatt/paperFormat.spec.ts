import { describe, expect, it } from 'vitest'
import { paperFormats, paperSize } from './paperFormat'

describe('paperSize', () => {
  it('has the sizes of DIN EN ISO 216', () => {
    expect(paperFormats.map((format) => [paperSize(format).widthMm, paperSize(format).heightMm])).toEqual([[210, 297], [297, 210], [297, 420], [420, 297], [594, 841], [841, 594]])
  })

  it('fills the sheet with margins, head, body and foot', () => {
    for (const format of paperFormats) {
      const { widthMm, heightMm, marginMm, headMm, footMm, bodyWidthMm, bodyHeightMm } = paperSize(format)
      expect(bodyWidthMm + 2 * marginMm).toBe(widthMm)
      expect(bodyHeightMm + headMm + footMm + 2 * marginMm).toBe(heightMm)
      expect(bodyHeightMm).toBeGreaterThan(heightMm * 0.6)
    }
  })
})
