import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allMarks, coordinate, escapeXml, mark, toXml } from './mark'
import { readXml } from './testing/readXml'

/** Any code points, lone surrogates among them. */
const anyText = fc.array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0, max: 0x7f })), { maxLength: 30 }).map((points) => String.fromCodePoint(...points))

it('writes numbers short and refuses what is none', () => {
  expect([0, -0.001, 1.005, 2.5, -3].map(coordinate)).toEqual(['0', '0', '1', '2.5', '-3'])
  expect(() => coordinate(NaN)).toThrow('Not a coordinate')
  expect(() => mark('path', { x: Infinity })).toThrow('Not a coordinate')
})

it('leaves out attributes that are not there', () => {
  expect(toXml([mark('g', { fill: undefined, id: 'a' }, [mark('path', { d: 'M0,0' })])])).toBe('<g id="a"><path d="M0,0"/></g>')
})

it('brings any text back as it was, without the signs XML does not know', () => {
  fc.assert(
    fc.property(anyText, anyText, (attribute, text) => {
      const kept = (value: string) => [...value].filter((sign) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u.test(sign)).join('')
      const read = readXml(toXml([mark('text', { label: attribute }, [], text)]))
      expect(read.attributes.label).toBe(kept(attribute))
      expect(read.text).toBe(kept(text))
    }),
    { numRuns: 50 },
  )
  expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
})

it('lists every piece', () => {
  expect(allMarks([mark('g', {}, [mark('a'), mark('b', {}, [mark('c')])])]).map(({ name }) => name)).toEqual(['g', 'a', 'b', 'c'])
})
