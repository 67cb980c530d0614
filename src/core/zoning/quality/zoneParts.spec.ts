import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missing } from '../../indicators/missing'
import { unitGraph } from '../../spatial/unitGraph'
import { gridTopology } from '../../testing/gridTopology'
import { fallOff } from './fallOff'
import { zoneParts } from './zoneParts'

const four = unitGraph(gridTopology(4, 4))
const letters = (text: string): (string | null)[] => [...text.replaceAll(' ', '')].map((zone) => (zone === '.' ? null : zone))
const anyLabels = fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 16, maxLength: 16 })

describe('zoneParts', () => {
  it('joins over sides and not over corners', () => {
    const diagonal = zoneParts(letters('a... .a.. ..a. ...a'), four)
    expect(diagonal.get('a')!.parts).toEqual([[0], [10], [15], [5]])
    expect(zoneParts(letters('aa.. .aa. ..aa ...a'), four).get('a')).toMatchObject({ stray: [], parts: [{ length: 7 }] })
  })

  it('takes the part with most people for the main one, then that with more units, then the smallest id', () => {
    const labels = letters('a... .... ..aa ..a.')
    expect(zoneParts(labels, four).get('a')!.stray).toEqual([0])
    const people = four.ids.map((_, i) => (i === 0 ? 5000 : 100))
    expect(zoneParts(labels, four, people).get('a')!.stray).toEqual([10, 11, 14])
    expect(zoneParts(labels, four, four.ids.map((_, i) => (i === 0 ? 300 : 100))).get('a')!.stray).toEqual([0])
    // '11' comes before '3' as text, as everywhere else ids are text.
    expect(zoneParts(letters('..a. .... ..a. ....'), four).get('a')!.parts).toEqual([[10], [2]])
    expect(zoneParts(labels, four, four.ids.map(() => missing.suppressed)).get('a')!.stray).toEqual([0])
  })

  it('leaves out units without an area and without a zone', () => {
    const graph = unitGraph(gridTopology(2, 1), ['1', 'x', '2'])
    expect(zoneParts(['a', 'a', null], graph).get('a')).toEqual({ parts: [[0]], stray: [] })
    expect(zoneParts([null, 'a', null], graph)).toEqual(new Map([['a', { parts: [], stray: [] }]]))
    expect(zoneParts([null, null, null], graph).size).toBe(0)
  })

  it('every unit is in exactly one part; parts share no line; stray and main are all', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const result = zoneParts(labels, four)
        for (const [zone, { parts, stray }] of result) {
          const members = labels.flatMap((label, i) => (label === zone ? [i] : []))
          expect(parts.length).toBeGreaterThanOrEqual(1)
          expect(parts.flat().sort((a, b) => a - b)).toEqual(members)
          expect([...parts[0]!, ...stray].sort((a, b) => a - b)).toEqual(members)
          parts.forEach((part, p) => {
            for (const unit of part) for (const other of four.neighbours[unit]!) expect(labels[other] !== zone || part.includes(other), `part ${p}`).toBe(true)
          })
        }
      }),
    )
  })
})

describe('fallOff', () => {
  it('names what a change cuts off', () => {
    // A row of five with its middle taken: the end with fewer people falls off.
    const row = unitGraph(gridTopology(5, 1))
    expect(fallOff(letters('aaaaa'), letters('aabaa'), row)).toEqual([3, 4])
    expect(fallOff(letters('aaaaa'), letters('aabaa'), row, [1, 1, 1, 5, 5])).toEqual([0, 1])
    expect(fallOff(letters('aaaaa'), letters('aa.aa'), row)).toEqual([3, 4])
    expect(fallOff(letters('aaaaa'), letters('baaaa'), row)).toEqual([])
    expect(fallOff(letters('aaabb'), letters('aaabb'), row)).toEqual([])
  })

  it('does not name what was stray before, what is newly added far away, nor a zone that only gains', () => {
    const row = unitGraph(gridTopology(7, 1))
    expect(fallOff(letters('aaa.a..'), letters('aa..a..'), row)).toEqual([])
    expect(fallOff(letters('aa.....'), letters('aa...a.'), row)).toEqual([])
    expect(fallOff(letters('aa.....'), letters('aa..aaa'), row)).toEqual([])
    expect(fallOff(letters('aabbbbb'), letters('aabbaaa'), row)).toEqual([])
  })

  it('never names a unit that changed, and nothing when nothing changed', () => {
    fc.assert(
      fc.property(anyLabels, anyLabels, (before, after) => {
        for (const unit of fallOff(before, after, four)) {
          expect(before[unit]).toBe(after[unit])
          expect(after[unit]).not.toBeNull()
        }
        expect(fallOff(before, before, four)).toEqual([])
      }),
    )
  })

  it('knows lists of the wrong length for a mistake', () => {
    expect(() => fallOff(['a'], letters('aaaa aaaa aaaa aaaa'), four)).toThrow(RangeError)
  })
})
