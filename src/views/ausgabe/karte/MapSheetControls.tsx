import { useEffect, useId, useState, type ReactNode } from 'react'
import { domains } from '../../../core/indicators/indicator'
import { blatt } from '../../../i18n/de/blatt'
import { kartenblatt } from '../../../i18n/de/kartenblatt'
import { lage } from '../../../i18n/de/lage'
import { placeLayerNames } from '../../../i18n/de/places'
import { vergleich } from '../../../i18n/de/vergleich'
import { unitsLevel } from '../../../state/appState'
import { CheckField, Segmented, SelectField } from '../../../ui/Field'
import { useApp } from '../../AppContext'
import { contextLayerNames, placeLayers, transitLayer } from '../../shared/contextLayers'
import { measureGroups } from '../../shared/measureGroups'
import { zoningGroups } from '../../shared/zoningGroups'
import { variantGroups } from '../../vergleich/maps/variantGroups'
import { paperFormats } from '../blatt/paperFormat'
import type { SheetProposal } from './mapSheetModel'
import { maxNotes, maxSubtitle, maxTitle, setMapSheet, sheetExtents, sheetNames, useMapSheet } from './mapSheetStore'

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="sheet-group">
    <legend>{title}</legend>
    {children}
  </fieldset>
)

/** A text with its proposal in place until something else is written; emptied it is the proposal again. */
const TextField = ({ label, value, proposal, max, lines, onChange }: { label: string; value: string | null; proposal: string; max: number; lines: number; onChange: (value: string | null) => void }) => {
  const id = useId()
  return (
    <div className="sheet-text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={lines}
        maxLength={max}
        value={value ?? proposal}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      {value !== null && value !== proposal && (
        <button type="button" className="link-button" aria-label={`${label}: ${kartenblatt.ownTitle}`} onClick={() => { onChange(null) }}>
          {kartenblatt.ownTitle}
        </button>
      )}
    </div>
  )
}

/** Which spaces, measure and year: the same choices as in the other views, so that they stay one. */
const ContentGroup = () => {
  const kind = useMapSheet((state) => state.kind)
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const { level, measure, year, borders, zoningA, zoningB, others } = useApp((state) => state)
  const show = useApp((state) => state.show)
  const zonings = variantGroups(data, variants)
  const without = (id: string): readonly string[] => others.filter((other) => other !== id)
  return (
    <Group title={kartenblatt.content}>
      <Segmented label={kartenblatt.kind} value={kind} options={[{ value: 'karte', label: kartenblatt.kinds.karte }, { value: 'vergleich', label: kartenblatt.kinds.vergleich }]} onChange={(value) => { setMapSheet({ kind: value, title: null, subtitle: null, names: null }) }} />
      <SelectField label={lage.measure} value={measure} groups={measureGroups(data, domains)} onChange={(id) => { show({ measure: id, classFilter: [] }) }} />
      <SelectField label={lage.year} value={String(year)} options={data.years.map((each) => ({ value: String(each), label: String(each) }))} onChange={(text) => { show({ year: Number(text) }) }} />
      {kind === 'vergleich' ? (
        <>
          <SelectField label={vergleich.a} value={zoningA} groups={zonings} onChange={(id) => { show({ zoningA: id, others: without(id) }) }} />
          <SelectField label={vergleich.b} value={zoningB} groups={zonings} onChange={(id) => { show({ zoningB: id, others: without(id) }) }} />
        </>
      ) : (
        <>
          <SelectField label={lage.spaces} value={level} options={[{ value: unitsLevel, label: lage.units }]} groups={zoningGroups(data, variants)} onChange={(id) => { show({ level: id, classFilter: [] }) }} />
          {level === unitsLevel && <SelectField label={kartenblatt.borders} value={borders} options={[{ value: '', label: kartenblatt.none }]} groups={zoningGroups(data, variants)} onChange={(id) => { show({ borders: id }) }} />}
          <LayerChoice />
        </>
      )}
    </Group>
  )
}

const LayerChoice = () => {
  const ownPackage = useApp((state) => state.baseMark !== '')
  const layers = useApp((state) => state.layers)
  const show = useApp((state) => state.show)
  const [present, setPresent] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    void contextLayerNames(ownPackage).then((names) => {
      if (current) setPresent(names)
    })
    return () => {
      current = false
    }
  }, [ownPackage])
  const known = [...placeLayers, transitLayer].filter((layer) => present.includes(layer))
  if (known.length === 0) return null
  return (
    <details className="sheet-more">
      <summary>{layers.length === 0 ? kartenblatt.places : kartenblatt.placesOn(layers.length)}</summary>
      {known.map((layer) => (
        <CheckField key={layer} checked={layers.includes(layer)} onChange={(on) => { show({ layers: on ? [...layers, layer] : layers.filter((each) => each !== layer) }) }}>
          {layer === transitLayer ? lage.transit : placeLayerNames[layer as keyof typeof placeLayerNames]}
        </CheckField>
      ))}
    </details>
  )
}

/** Everything that can be chosen about the sheet. */
export const MapSheetControls = ({ proposal, hasZones }: { proposal: SheetProposal; hasZones: boolean }) => {
  const choices = useMapSheet()
  const picked = useApp((state) => state.selection !== null)
  const moved = useApp((state) => state.camera !== null)
  const names = sheetNames.filter((each) => each !== 'raeume' || hasZones)
  const extents = sheetExtents.filter((each) => each === 'stadt' || (each === 'wahl' ? picked : moved))
  const chosenNames = choices.names ?? proposal.names
  return (
    <>
      <ContentGroup />
      <Group title={kartenblatt.sheet}>
        <SelectField label={kartenblatt.format} value={choices.format} options={paperFormats.map((format) => ({ value: format, label: blatt.formats[format] }))} onChange={(format) => { setMapSheet({ format }) }} />
        <SelectField label={kartenblatt.names} value={names.includes(chosenNames) ? chosenNames : 'keine'} options={names.map((each) => ({ value: each, label: kartenblatt.namesOf[each] }))} onChange={(each) => { setMapSheet({ names: each }) }} />
        {extents.length > 1 && <SelectField label={kartenblatt.extent} value={extents.includes(choices.extent) ? choices.extent : 'stadt'} options={extents.map((each) => ({ value: each, label: kartenblatt.extents[each] }))} onChange={(extent) => { setMapSheet({ extent }) }} />}
        {choices.kind === 'karte' && <CheckField checked={choices.table} onChange={(table) => { setMapSheet({ table }) }}>{kartenblatt.table}</CheckField>}
        <CheckField checked={choices.lead} onChange={(lead) => { setMapSheet({ lead }) }}>{kartenblatt.lead}</CheckField>
        {picked && <CheckField checked={choices.highlight} onChange={(highlight) => { setMapSheet({ highlight }) }}>{kartenblatt.highlight}</CheckField>}
      </Group>
      <Group title={kartenblatt.texts}>
        <TextField label={kartenblatt.title} value={choices.title} proposal={proposal.title} max={maxTitle} lines={2} onChange={(title) => { setMapSheet({ title }) }} />
        <TextField label={kartenblatt.subtitle} value={choices.subtitle} proposal={proposal.subtitle} max={maxSubtitle} lines={3} onChange={(subtitle) => { setMapSheet({ subtitle }) }} />
        <TextField label={kartenblatt.notes} value={choices.notes} proposal="" max={maxNotes} lines={3} onChange={(notes) => { setMapSheet({ notes: notes ?? '' }) }} />
        <p className="fine">{kartenblatt.notesHint}</p>
      </Group>
    </>
  )
}
