import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../../core/units/unit'
import { parseErfurt } from '../../../test/erfurt'
import { editDistance } from './editDistance'
import { foldName } from './foldName'
import { matchUnit, unitMatcher } from './matchUnit'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const pkg = loaded.value
const idOf = (text: string): string => {
  const match = matchUnit(text, pkg)
  return match.kind === 'unit' ? match.unit.id : match.kind
}

describe('foldName', () => {
  it.each([
    ['OT Möbisburg - Rhoda', 'moebisburgrhoda'],
    ['Moebisburg-Rhoda', 'moebisburgrhoda'],
    ['Rohda (Haarberg)', 'rohdahaarberg'],
    ['Erfurt-Altstadt', 'altstadt'],
    ['Ortsteil Büßleben', 'buessleben'],
    ['Altstadt, Stadtteil', 'altstadt'],
    ['Erfurt', 'erfurt'],
    ['Bu\u0308ßleben', 'buessleben'],
    ['', ''],
  ])('%s -> %s', (text, folded) => {
    expect(foldName(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldName(foldName(text)) === foldName(text)))
  })
})

describe('editDistance', () => {
  it.each([['', '', 0], ['abc', 'abc', 0], ['rohda', 'rhoda', 1], ['kitten', 'sitting', 3], ['', 'abc', 3]])('%s, %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is symmetric, and stops at its limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(4), (a, b, limit) => {
        const distance = editDistance(a, b)
        expect(editDistance(b, a)).toBe(distance)
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1))
      }),
    )
  })
})

describe('matchUnit', () => {
  it.each([
    ['1', '01'], ['01', '01'], ['1.0', '01'], ['001', '01'], ['01 Altstadt', '01'], ['Altstadt (01)', '01'], ['1 - Altstadt', '01'], ['OT 06', '06'],
    ['altstadt', '01'], ['ROTER BERG', '10'], ['Loebervorstadt', '02'], ['OT Büßleben', '32'], ['Bischleben', '17'], ['Stedten', '17'], ['Möbisburg', '18'],
    ['Rhoda', '18'], ['Rohda (Haarberg)', '49'], ['Rohda/Haarberg', '49'], ['Haarberg', '49'], ['Sulzer Siedl.', '45'], ['Erfurt-Rieth', '06'], ['Windischholzhsn.', '34'], ['Salomonsb.', '50'],
  ])('takes "%s" for %s', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  it('leaves „Rohda“ and contradictions open', () => {
    const rohda = matchUnit('Rohda', pkg)
    expect(rohda.kind === 'ambiguous' && [...rohda.units].sort()).toEqual(['18', '49'])
    expect(matchUnit('39 Bindersleben', pkg)).toEqual({ kind: 'ambiguous', units: ['39', '20'] })
    expect(idOf('Johannes.')).toBe('ambiguous')
  })

  it.each(['0', '54', '99', '-1', '1,5', 'Erfurt', 'Mitte', '', 'A', '2017', 'Altstadt Rieth', 'x'.repeat(5000)])('takes "%s" for nothing', (text) => {
    expect(idOf(text)).toBe('unknown')
  })

  it('suggests near misses, but does not take them', () => {
    const match = matchUnit('Atlstadt', pkg)
    expect(match.kind === 'unknown' && match.suggestions.map(({ id }) => id)).toEqual(['01'])
    expect(matchUnit('Kühnhausn', pkg)).toMatchObject({ kind: 'unknown', suggestions: [{ id: '42' }] })
    expect(matchUnit('XYZ', pkg)).toEqual({ kind: 'unknown', suggestions: [] })
  })

  it('finds every unit under id, name and synonyms, and no unit twice', () => {
    const match = unitMatcher(pkg)
    for (const unit of pkg.units) for (const text of [unit.id, String(Number(unit.id)), unit.name, unit.name.toUpperCase(), `${unit.id} ${unit.name}`, `OT ${unit.name}`]) expect(match(text)).toEqual({ kind: 'unit', unit })
    for (const [synonym, id] of pkg.synonyms) expect(match(synonym)).toMatchObject({ kind: 'unit', unit: { id } })
  })

  it('never throws and never takes one letter of difference silently', () => {
    const units: Unit[] = [...pkg.units]
    const match = unitMatcher(pkg)
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.nat(30), fc.constantFrom(...'qjy'), (unit, at, letter) => {
        const place = at % unit.name.length
        const wrong = `${unit.name.slice(0, place)}${letter}${unit.name.slice(place)}`
        const found = match(wrong)
        expect(found.kind).toBe('unknown')
        if (found.kind === 'unknown') expect(found.suggestions).toContain(unit)
      }),
    )
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => ['unit', 'ambiguous', 'unknown'].includes(match(text).kind)))
  })

  it('works with ids of other cities', () => {
    const other = { units: [{ id: 'A-1', name: 'Mitte', type: '', areaM2: 1 }, { id: '110', name: 'Nord', type: '', areaM2: 1 }], synonyms: new Map([['zentrum', 'A-1']]) }
    expect(matchUnit('A-1', other)).toMatchObject({ unit: { name: 'Mitte' } })
    expect(matchUnit('Zentrum', other)).toMatchObject({ unit: { name: 'Mitte' } })
    expect(matchUnit('110', other)).toMatchObject({ unit: { name: 'Nord' } })
  })
})
