import { formatNumber } from '../i18n/format'

export interface ScaleStep {
  /** Ground length in metres: 1, 2 or 5 times a power of ten. */
  readonly metres: number
  /** Length on screen in pixels. */
  readonly pixels: number
  /** "2 km", "500 m". */
  readonly label: string
}

/**
 * The longest round length that is at most `maxPixels` on screen. Throws where
 * the ground size of a pixel is not positive.
 */
export const scaleStep = (metresPerPixel: number, maxPixels: number): ScaleStep => {
  if (!(metresPerPixel > 0)) throw new Error(`A pixel must have a ground size (${metresPerPixel})`)
  const most = metresPerPixel * maxPixels
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1)
  const kilometres = metres >= 1000
  const shown = kilometres ? metres / 1000 : metres
  const decimals = shown >= 1 ? 0 : Math.ceil(-Math.log10(shown))
  return { metres, pixels: metres / metresPerPixel, label: `${formatNumber(shown, decimals)} ${kilometres ? 'km' : 'm'}` }
}
