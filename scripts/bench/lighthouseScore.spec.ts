import { describe, expect, it } from 'vitest'
import { controlPoints, logNormalScore, performanceScore, weights, type PageMetrics } from './lighthouseScore'

const at = (key: 'p10' | 'median', device: 'mobile' | 'desktop'): PageMetrics => Object.fromEntries(Object.entries(controlPoints[device]).map(([name, points]) => [name, points[key]])) as unknown as PageMetrics

describe('performanceScore', () => {
  it('goes through the published control points', () => {
    for (const device of ['mobile', 'desktop'] as const) {
      expect(performanceScore(at('p10', device), device)).toBe(90)
      expect(performanceScore(at('median', device), device)).toBe(50)
    }
    expect(Object.values(weights).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12)
  })

  it('falls as values grow, from 1 for nothing', () => {
    const scores = [0, 100, 1800, 3000, 10_000].map((value) => logNormalScore(controlPoints.mobile.firstContentfulPaint, value))
    expect(scores[0]).toBe(1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})
