import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DotStrip } from './DotStrip'
import { Histogram } from './Histogram'
import { linearScale } from './linearScale'

const attributes = (markup: string, name: string): number[] => [...markup.matchAll(new RegExp(`\\s${name}="([^"]+)"`, 'g'))].map((match) => Number(match[1]))
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('linearScale', () => {
  it('maps ends to ends, the middle to the middle, and goes on outside', () => {
    const scale = linearScale([10, 20], [0, 100])
    expect([10, 15, 20, 25, 5].map(scale)).toEqual([0, 50, 100, 150, -50])
    expect([0, 1].map(linearScale([0, 1], [100, 0]))).toEqual([100, 0])
  })
  it('puts a domain without width at the start', () => {
    expect(linearScale([3, 3], [1, 9])(3)).toBe(1)
  })
})

describe('Histogram', () => {
  const draw = (values: readonly number[], breaks: readonly number[] = [], marked: number | null = null): string =>
    renderToStaticMarkup(createElement(Histogram, { values, breaks, marked, colourOf: (value: number) => (value < 0 ? 'blue' : 'red'), bins: 4, width: 100, height: 40 }))

  it('draws nothing of nothing', () => {
    expect(draw([])).toBe('')
  })

  it('draws a bar per bin, the highest as high as there is room, coloured by what it holds', () => {
    const markup = draw([-4, -3, -1, 4, 4, 4])
    expect(markup.match(/<rect/g)).toHaveLength(4)
    expect(attributes(markup, 'height').slice(1)).toEqual([(2 / 3) * 32, (1 / 3) * 32, 0, 32])
    expect([...markup.matchAll(/fill="(\w+)"/g)].map((match) => match[1])).toEqual(['blue', 'blue', 'red', 'red'])
  })

  it('draws limits that lie among the values and leaves out the others', () => {
    expect(draw([0, 10], [-5, 0, 5, 10, 12]).match(/histogram-limit/g)).toHaveLength(1)
  })

  it('keeps the pointer inside and takes no number for none', () => {
    expect(draw([0, 10], [], 1e9)).toContain('M95 ')
    expect(draw([0, 10], [], -1e9)).toContain('M5 ')
    expect(draw([0, 10], [], null)).not.toContain('histogram-marked')
    expect(draw([0, 10], [], NaN)).not.toContain('histogram-marked')
  })

  it('never writes NaN or a bar without width, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), fc.array(finite), fc.option(finite), (values, breaks, marked) => {
        const markup = draw(values, breaks, marked)
        expect(markup).not.toMatch(/NaN|Infinity|"-\d[^"]*" (?:height|y)=/)
        expect(attributes(markup, 'width').every((width) => width >= 1)).toBe(true)
      }),
    )
  })
})

describe('DotStrip', () => {
  const draw = (values: readonly number[], value: number | null, reference: number | null): string => renderToStaticMarkup(createElement(DotStrip, { values, value, reference, label: 'Lage <1>', width: 84 }))

  it('draws nothing of nothing', () => {
    expect(draw([], 3, 3)).toBe('')
  })

  it('puts value and reference where they lie among the others', () => {
    const markup = draw([0, 10], 5, 10)
    expect(attributes(markup, 'cx')).toEqual([42])
    expect(markup).toContain('class="dot-strip-reference" x1="78" x2="78"')
    expect(markup).toContain('aria-label="Lage &lt;1&gt;"')
  })

  it('draws no dot and no tick where there is no value', () => {
    const markup = draw([0, 10], null, null)
    expect(markup).not.toContain('dot-strip-value')
    expect(markup).not.toContain('dot-strip-reference')
  })

  it('keeps every dot inside the strip', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), finite, finite, (values, value, reference) => {
        const [x] = attributes(draw(values, value, reference), 'cx')
        expect(x).toBeGreaterThanOrEqual(6)
        expect(x).toBeLessThanOrEqual(78)
      }),
    )
  })
})
