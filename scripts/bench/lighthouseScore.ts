/** What a page load is judged by; times in milliseconds, the shift without unit. */
export interface PageMetrics {
  readonly firstContentfulPaint: number
  readonly speedIndex: number
  readonly largestContentfulPaint: number
  readonly totalBlockingTime: number
  readonly cumulativeLayoutShift: number
}

/** Value that gets 90 of 100 points, and value that gets 50. */
interface ControlPoints {
  readonly p10: number
  readonly median: number
}

export const weights: Readonly<Record<keyof PageMetrics, number>> = { firstContentfulPaint: 0.1, speedIndex: 0.1, largestContentfulPaint: 0.25, totalBlockingTime: 0.3, cumulativeLayoutShift: 0.25 }

export const controlPoints = {
  mobile: { firstContentfulPaint: { p10: 1800, median: 3000 }, speedIndex: { p10: 3387, median: 5800 }, largestContentfulPaint: { p10: 2500, median: 4000 }, totalBlockingTime: { p10: 200, median: 600 }, cumulativeLayoutShift: { p10: 0.1, median: 0.25 } },
  desktop: { firstContentfulPaint: { p10: 934, median: 1600 }, speedIndex: { p10: 1311, median: 2300 }, largestContentfulPaint: { p10: 1200, median: 2400 }, totalBlockingTime: { p10: 150, median: 350 }, cumulativeLayoutShift: { p10: 0.1, median: 0.25 } },
} as const satisfies Record<string, Readonly<Record<keyof PageMetrics, ControlPoints>>>

/** Error function, to 1.5e-7 (Abramowitz & Stegun 1964, 7.1.26). */
const erf = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * Math.abs(x))
  const y = 1 - t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x)
  return Math.sign(x) * y
}

/** 0 to 1 on the log-normal curve through the two control points; smaller values are better, nothing at all gets 1. */
export const logNormalScore = ({ p10, median }: ControlPoints, value: number): number => {
  if (value <= 0) return 1
  const inverseErfcOfOneFifth = 0.9061938024368232
  return (1 - erf((Math.log(value / median) * inverseErfcOfOneFifth) / -Math.log(p10 / median))) / 2
}

/**
 * Performance score of Lighthouse 10 and later, 0 to 100.
 * @source Google, Lighthouse performance scoring (2023), and `shared/statistics.js` of Lighthouse
 */
export const performanceScore = (metrics: PageMetrics, device: keyof typeof controlPoints): number =>
  Math.round(100 * (Object.keys(weights) as (keyof PageMetrics)[]).reduce((sum, key) => sum + weights[key] * logNormalScore(controlPoints[device][key], metrics[key]), 0))
