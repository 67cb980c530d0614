import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { rateByHand, sumByHand, unitsByHand, zonesByHand, indicatorsByHand } from '../../../test/unit/byHand'
import { importOf, tableText } from '../../../test/unit/importOf'
import { readyCity, type ReadyCity } from '../../../test/unit/readyCity'
import { smallCity } from '../../../test/unit/smallCity'
import { missing } from '../../core/indicators/missing'
import { foreignOf, rectangle } from '../../core/spatial/overlay/overlayFixture'
import { overlayUnits } from '../../core/spatial/overlay/overlayUnits'
import { applyImport } from '../../data/csv/applyImport'
import type { AppState } from '../appState'
import { createAppStore } from '../store'
import { shownAt } from '../derived/shown'
import { noExtras, profileSheetOf, type ProfileExtras, type ProfileSheetModel } from './profileSheet'
import { unitSubjects, zoneSubjects, type ProfileSubject } from './subject'
import { sheetRobustness } from './sureness'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const state: AppState = createAppStore(data).getState()
const social = 'soziale-planungsraeume'
const of = (subject: ProfileSubject, extras: ProfileExtras = noExtras, at: AppState = state): ProfileSheetModel => {
  const model = profileSheetOf(at, subject, extras)
  if (model === null) throw new Error('no such subject')
  return model
}
const unit = (id: string, extras?: ProfileExtras): ProfileSheetModel => of({ kind: 'unit', id }, extras)
const row = (model: ProfileSheetModel, id: string) => model.spine.find(({ indicator }) => indicator.id === id)!

describe('profileSheetOf', () => {
  it('says of a unit what the map says', () => {
    const model = unit('13')
    const shown = shownAt(state, null).rowOf.get('13')!
    expect(model.index!.row).toBe(shown)
    expect(model.people.value).toBe(sumByHand('einwohner', 2017, ['13']))
    expect(model.people.perKm2).toBeCloseTo(10335 / 5.6584043, 6)
    expect(model.status).toBe('modell')
    expect(model.members).toEqual([])
    expect(model.spine).toHaveLength(indicatorsByHand.length)
    expect(model.spine.map(({ inIndex, indicator }) => (inIndex ? 0 : indicator.direction === 0 ? 2 : 1))).toEqual([...Array<number>(6).fill(0), ...Array<number>(8).fill(1), ...Array<number>(5).fill(2)])
  })

  it('compares with the summed counts of the own type, the unit included', () => {
    const type = data.units.filter((each) => each.type === 'Plattenbau').map(({ id }) => id)
    const model = unit('13')
    expect(model.type).toEqual({ name: 'Plattenbau', units: 8 })
    for (const indicator of indicatorsByHand) expect(row(model, indicator.id).ownType).toBeCloseTo(rateByHand(indicator, 2017, type), 9)
  })

  it('puts what is unfavourable on the right, whichever way the indicator runs', () => {
    const rieth = unit('06')
    const turnout = row(rieth, 'wahlbeteiligung')
    expect(turnout.spine!.turned).toBe(true)
    expect(turnout.spine!.place(turnout.value as number).at).toBeGreaterThan(0.9)
    expect(row(rieth, 'sgb2_quote').spine!.place(row(rieth, 'sgb2_quote').value as number).at).toBe(1)
    expect(row(rieth, 'altenquotient').spine!.turned).toBe(false)
  })

  it('gives every rated row ranks and shares that fit, the same again, and says how many runs and which seed', () => {
    for (const subject of unitSubjects(state)) {
      const { index, isSmall } = of(subject)
      expect(index!.sure === null).toBe(index!.row.rank === null)
      expect(isSmall).toBe(index!.row.exclusion?.reason === 'population')
      if (index!.sure === null) continue
      const { low, high, ownShare, classShares, runs, seed } = index!.sure
      expect([runs, seed]).toEqual([sheetRobustness.runs, sheetRobustness.seed])
      expect(low).toBeLessThanOrEqual(high)
      expect(classShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(classShares[index!.row.classIndex!]).toBe(ownShare)
    }
    expect(unit('13').index!.sure).toEqual(unit('13').index!.sure)
  })

  it('rates no unit below 300 people, keeps its numbers and says so', () => {
    const small = unitsByHand.filter((id) => (unit(id).people.value as number) < 300)
    expect(small).toHaveLength(5)
    for (const id of small) {
      const model = unit(id)
      expect([model.isSmall, model.index!.row.rank, model.index!.sure]).toEqual([true, null, null])
      expect(model.changes!.lines.find((line) => line.id === 'index')!.values.every((value) => typeof value !== 'number')).toBe(true)
    }
  })

  it('tells a zone its members, those of most need first, and where each assignment stands', () => {
    for (const [zone, members] of zonesByHand(social)) {
      const model = of({ kind: 'zone', zoning: social, id: zone })
      expect(model.members.map(({ id }) => id).sort()).toEqual([...members].sort())
      const ranks = model.members.map((member) => member.row.rank ?? Infinity)
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      expect(model.byClass.reduce((sum, { people }) => sum + (people.people as number), 0)).toBe(sumByHand('einwohner', 2017, members))
      expect(model.people.value).toBe(sumByHand('einwohner', 2017, members))
      expect(model.uncertainMembers).toBe(zone === 'Gründerzeit Oststadt' ? 0 : members.length)
      expect(model.touched.map(({ id }) => id)).not.toContain(social)
    }
  })

  it('names members of high need that their zone does not show', () => {
    const hidden = zoneSubjects(state, social).flatMap((subject) => of(subject).hidden.map(({ name }) => name))
    expect(hidden).toContain('Johannesplatz')
    const high = of({ kind: 'zone', zoning: social, id: 'Großwohnsiedlungen Südost' })
    expect(high.hidden).toEqual([])
  })

  it('tells the city without an index of its own, with the ends of each indicator', () => {
    const model = of({ kind: 'city' })
    expect(model.index).toBeNull()
    expect(model.people.value).toBe(sumByHand('einwohner', 2017, unitsByHand))
    expect(model.members).toHaveLength(53)
    const unemployed = row(model, 'arbeitslosenanteil')
    expect(unemployed.most!.name).toBe('Berliner Platz')
    expect(unemployed.spine!.place(unemployed.value as number).at).toBe(0)
    // The small ones set no ends.
    for (const { least, most } of model.spine) expect(['Wallichen', 'Gottstedt', 'Rohda (Haarberg)', 'Schaderode', 'Hochstedt'].some((name) => name === least!.name || name === most!.name)).toBe(false)
  })

  it('lays the years beside each other and says which are not comparable', () => {
    const { years, lines, indexIsRelative } = unit('13').changes!
    expect(years).toEqual([2012, 2017, 2022])
    expect(indexIsRelative).toBe(true)
    expect(lines.map(({ id }) => id).slice(0, 2)).toEqual(['people', 'index'])
    expect(lines.find(({ id }) => id === 'wahlbeteiligung')!.caveats).toContain('dates')
    expect(lines.find(({ id }) => id === 'sgb2_quote')!.caveats).not.toContain('dates')
    for (const line of lines.slice(2)) line.values.forEach((value, i) => expect(value).toBeCloseTo(rateByHand(indicatorsByHand.find(({ id }) => id === line.id)!, years[i]!, ['13']), 9))
  })

  it('counts facilities where they stand and names every kind', () => {
    const points = [
      { lon: 11.0335, lat: 50.9775, name: 'B', layer: 'kitas' },
      { lon: 11.0335, lat: 50.9776, name: 'A', layer: 'kitas' },
      { lon: 5, lat: 50, name: 'fern', layer: 'kitas' },
    ]
    const extras = { ...noExtras, facilities: { points, layers: ['kitas', 'baeder'] } }
    const [kitas, pools] = of({ kind: 'city' }, extras).facilities!
    expect(kitas).toEqual({ layer: 'kitas', count: 2, names: ['A', 'B'] })
    expect(pools).toEqual({ layer: 'baeder', count: 0, names: [] })
    expect(unitsByHand.reduce((sum, id) => sum + unit(id, extras).facilities![0]!.count, 0)).toBe(2)
    expect(unit('13').facilities).toBeNull()
  })

  it('tells in which zones of other divisions it lies, how sure, and what foreign areas reach into it', () => {
    const foreign = { ...foreignOf([rectangle(0, 0, 100)]), id: 'f', title: 'Ferne Flächen' }
    const far = overlayUnits(data.boundaries, foreign)
    const touched = unit('13', { ...noExtras, foreign: [{ id: 'f', title: 'Ferne Flächen', overlay: far }] }).touched
    expect(touched.map(({ id }) => id).sort()).toEqual(data.zonings.map(({ id }) => id).sort())
    expect(touched.find(({ id }) => id === social)!.areas).toMatchObject([{ name: 'Großwohnsiedlungen Südost', units: 1, share: 1 }])
    expect(touched.find(({ id }) => id === social)!.areas[0]!.certainty).not.toBe('')
    const half = { units: ['13', '14'], areas: ['p', 'q'], names: ['Postleitzahl 1', 'Postleitzahl 2'], share: [[0.25, 0.75], [0, 1]], outside: [0, 0], slivers: { count: 0, areaM2: 0, rule: { maxShare: 0, maxAreaM2: 0 } }, by: 'area' as const, unitsWithoutPoints: [], peopleOutsideUnits: 0, unitAreaM2: [1, 1], disputedM2: 0 }
    const post = unit('13', { ...noExtras, foreign: [{ id: 'f', title: 'Post', overlay: half }] }).touched.find(({ id }) => id === 'f')!
    expect(post.areas.map(({ name, share }) => [name, share])).toEqual([['Postleitzahl 2', 0.75], ['Postleitzahl 1', 0.25]])
  })

  it('is nothing for what the data do not have', () => {
    expect(profileSheetOf(state, { kind: 'unit', id: '99' })).toBeNull()
    expect(profileSheetOf(state, { kind: 'zone', zoning: social, id: '99' })).toBeNull()
    expect(profileSheetOf(state, { kind: 'zone', zoning: 'fort', id: 'City' })).toBeNull()
    expect(zoneSubjects(state, 'fort')).toEqual([])
  })

  it('says of classes no more people than are known', () => {
    const classes = (people: ReadyCity['people']) => of({ kind: 'city' }, noExtras, createAppStore(readyCity({ people })).getState()).byClass.filter(({ units }) => units > 0).map(({ people: known }) => known)
    expect(classes(undefined).every(({ isWhole }) => isWhole)).toBe(true)
    const some = classes([1000, missing.suppressed, 4000, 500, 900, 800])
    expect(some.filter(({ isWhole }) => !isWhole)).toHaveLength(1)
    const { people } = of({ kind: 'city' }, noExtras, createAppStore(readyCity({ people: [1000, 2000, missing.suppressed, 500, 900, 800] })).getState())
    // 21 km² in all, 3 of them those of Ort 3.
    expect([people.areaKm2, people.perKm2]).toEqual([21, 5200 / 18])
    for (const known of classes(null)) expect(known).toEqual({ people: missing.unknown, isWhole: false })
  })

  it('stands with suppressed, missing and ready values, in one year, without types and boundaries', () => {
    const city = createAppStore(smallCity()).getState()
    for (const subject of [...unitSubjects(city), ...zoneSubjects(city, 'bezirke'), { kind: 'city' } as const]) {
      const model = of(subject, { ...noExtras, facilities: { points: [{ lon: 11, lat: 51, name: 'x', layer: 'kitas' }], layers: ['kitas'] } }, city)
      expect(model.changes).toBeNull()
      expect(model.type).toBeNull()
      expect(model.status).toBe('amtlich')
    }
    const hushed = of({ kind: 'unit', id: 'P4' }, noExtras, city)
    expect(row(hushed, 'armut')).toMatchObject({ value: { missing: 'suppressed' }, interval: null })
    expect(hushed.index?.row.rank ?? null).toBeNull()

    const ready = createAppStore(applyImport(data, importOf(tableText(data, ['SGB-II-Quote 2017'], (id) => `${id},5`), data))).getState()
    const estimated = row(of({ kind: 'zone', zoning: social, id: 'City' }, noExtras, ready), 'sgb2_quote')
    expect(estimated).toMatchObject({ estimated: true, interval: null })
    expect(of({ kind: 'unit', id: '13' }, noExtras, ready).changes!.lines.find(({ id }) => id === 'sgb2_quote')!.caveats).toEqual(expect.arrayContaining(['kind', 'status']))
  })
})
