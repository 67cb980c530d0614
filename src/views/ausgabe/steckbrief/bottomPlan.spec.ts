import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../test/erfurt'
import { smallCity } from '../../../../test/unit/smallCity'
import type { DataPackage } from '../../../data/dataPackage'
import type { AppState } from '../../../state/appState'
import { noExtras, profileSheetOf, type ProfileExtras, type ProfileSheetModel } from '../../../state/profile/profileSheet'
import { unitSubjects, zoneSubjects } from '../../../state/profile/subject'
import { createAppStore } from '../../../state/store'
import { bottomPlan, type Paragraph } from './bottomPlan'
import { layoutOf, measures } from './profileLayout'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value

const layers = ['kitas', 'schulen', 'apotheken', 'bibliotheken', 'baeder', 'sportstaetten', 'krankenhaeuser']
const crowded: ProfileExtras = {
  facilities: { layers, points: layers.flatMap((layer) => Array.from({ length: 40 }, (_, i) => ({ lon: 11.0335, lat: 50.9775, name: `Staatliche Berufsbildende Einrichtung mit sehr langem Namen ${i}`, layer }))) },
  foreign: [],
  drafts: [{ draft: { id: 'd', title: 'Variante mit einem ausgesprochen langen Titel', description: '', origin: '', zones: [], zoneOf: new Map(), notes: data.units.map(({ id }, i) => ({ id: `n${i}`, on: { kind: 'unit' as const, unit: id }, text: 'Ein langer Satz über die Hauptstraße, die niemand quert. '.repeat(12), at: '2026-01-01' })) } }],
}
const lengthened: DataPackage = { ...data, units: data.units.map((unit) => ({ ...unit, name: `${unit.name} mit einem außerordentlich langen Namen und Zusatz` })), zonings: data.zonings.map((zoning) => ({ ...zoning, title: `${zoning.title} in der Fassung der dritten Sitzung der Arbeitsgruppe`, zones: zoning.zones.map((zone) => ({ ...zone, name: `${zone.name} einschließlich der angrenzenden Ortsteile` })) })) }
const wide: DataPackage = { ...data, indicators: Array.from({ length: 3 }, (_, i) => data.indicators.map((each) => (i === 0 ? each : { ...each, id: `${each.id}${i}` }))).flat() }

const sheets = (of: DataPackage, extras: ProfileExtras): readonly ProfileSheetModel[] => {
  const state: AppState = createAppStore(of).getState()
  return [...unitSubjects(state), ...of.zonings.flatMap(({ id }) => zoneSubjects(state, id)), { kind: 'city' as const }].map((subject) => profileSheetOf(state, subject, extras)!)
}

const { headMm, lineMm, rowMm, heightMm, topMm, gapMm } = measures
const gap = 1.6
const section = (paragraphs: readonly Paragraph[]): number => (paragraphs.length === 0 ? 0 : headMm + paragraphs.reduce((sum, { lines }) => sum + lines, 0) * lineMm + gap)

describe.each([
  ['Erfurt', data, noExtras],
  ['everything there is', data, crowded],
  ['the longest names', lengthened, crowded],
  ['three times as many indicators', wide, crowded],
  ['another city', smallCity(), crowded],
] as const)('the plan of the sheets: %s', (_, of, extras) => {
  const models = sheets(of, extras)

  it('fills no column beyond its height', () => {
    for (const model of models) {
      const { bottomMm, spineMm, spineRows, spineRowMm } = layoutOf(model)
      expect(topMm + spineMm + bottomMm + 2 * gapMm).toBeCloseTo(heightMm, 6)
      expect(spineRowMm).toBeGreaterThanOrEqual(3.4)
      expect(spineRows).toBeLessThanOrEqual(model.spine.length)
      const plan = bottomPlan(model)
      const isUnit = model.place.subject.kind === 'unit'
      const members = isUnit ? 0 : headMm + rowMm + gap + ((plan.hidden?.lines ?? 0) + (plan.uncertain?.lines ?? 0)) * lineMm + (plan.members + (plan.members < model.members.length ? 1 : 0)) * rowMm
      const writeIn = (column: 'left' | 'right'): number => (plan.write?.column === column ? plan.write.heightMm : 0)
      const left = plan.changes.heightMm + gap + (isUnit ? 0 : section(plan.touches)) + section(plan.notes) + writeIn('left')
      const right = (isUnit ? section(plan.touches) : 0) + members + section(plan.facilities ?? []) + writeIn('right')
      expect(left).toBeLessThanOrEqual(bottomMm + 1e-6)
      expect(right).toBeLessThanOrEqual(bottomMm + 1e-6)
    }
  })

  it('drops nothing without counting it', () => {
    for (const model of models) {
      const plan = bottomPlan(model)
      expect(plan.members).toBeLessThanOrEqual(model.members.length)
      if (model.members.length > 0) expect(plan.members).toBeGreaterThan(0)
      if (model.notes.length > 0) expect(plan.notes.length).toBeGreaterThan(0)
      if (model.touched.length > 0) expect(plan.touches.length).toBeGreaterThan(0)
      if (model.facilities !== null) expect(plan.facilities!.length).toBeGreaterThan(0)
    }
  })
})
