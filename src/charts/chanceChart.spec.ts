import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { histogram } from '../core/statistics/classification/histogram'
import { axisOf, ChanceChart, type ChanceMark } from './ChanceChart'

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const draw = (values: readonly number[], marks: readonly ChanceMark[] = [], higherIsBetter = true): string =>
  renderToStaticMarkup(
    createElement(ChanceChart, { bins: histogram(values, 12), axis: axisOf([...values, ...marks.map(({ value }) => value)]), middle: [Math.min(...values), values[0] ?? 0, Math.max(...values)], marks, higherIsBetter, format: String, label: 'Verteilung', words: { worse: 'schlechter', better: 'besser' } }),
  )
const lineOf = (markup: string): number => Number(/chance-mark[^>]*><line x1="([^"]+)"/.exec(markup)![1])

describe('axisOf', () => {
  it('has room for everything, and for nothing', () => {
    expect(axisOf([])).toEqual([0, 1])
    expect(axisOf([0, 0])).toEqual([0, 0.01])
    expect(axisOf([3, -1, 2])).toEqual([-1, 3])
    fc.assert(fc.property(fc.array(finite, { minLength: 1 }), (values) => {
      const [least, most] = axisOf(values)
      expect(least).toBe(Math.min(...values))
      expect(most).toBeGreaterThanOrEqual(Math.max(...values))
      expect(most).toBeGreaterThan(least)
    }))
  })
})

describe('ChanceChart', () => {
  const own: ChanceMark = { id: 'a', label: 'A', value: 9, own: true }

  it('draws nothing of nothing', () => {
    expect(draw([])).toBe('')
  })

  it('puts the better end on the right, whichever that is', () => {
    const right = lineOf(draw([0, 5, 10], [own]))
    const left = lineOf(draw([0, 5, 10], [own], false))
    expect(right).toBeGreaterThan(210)
    expect(right + left).toBeCloseTo(420, 9)
  })

  it('gives every flag a line of its own', () => {
    const markup = draw([0, 5, 10], [own, { id: 'b', label: 'B', value: 9, own: false }])
    expect([...markup.matchAll(/rx="4"/g)]).toHaveLength(2)
    expect(new Set([...markup.matchAll(/<rect x="[^"]+" y="(\d+)" width="22"/g)].map((match) => match[1])).size).toBe(2)
    expect(markup).toContain('is-own')
  })

  it('stays in its frame and draws numbers only, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 40 }), finite, fc.boolean(), (values, value, better) => {
        const markup = draw(values, [{ ...own, value }], better)
        expect(markup).not.toMatch(/(?:x|y|x1|x2|y1|y2|width|height)="(?:NaN|-?Infinity|-)/)
        const at = lineOf(markup)
        expect(at).toBeGreaterThanOrEqual(11.999)
        expect(at).toBeLessThanOrEqual(408.001)
      }),
    )
  })
})
