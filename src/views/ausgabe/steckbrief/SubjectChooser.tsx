import { useState } from 'react'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { zoningById } from '../../../state/derived/shown'
import type { ProfileSubject } from '../../../state/profile/subject'
import { zoneSubjects } from '../../../state/profile/subject'
import { Segmented, SelectField } from '../../../ui/Field'
import { useApp } from '../../AppContext'
import { zoningGroups } from '../../shared/zoningGroups'
import { ZoneNumber } from '../../shared/ZoneNumber'
import { offeredZoning } from './chosenSubject'

const collator = new Intl.Collator('de', { numeric: true })
const folded = (text: string): string => text.toLocaleLowerCase('de').normalize('NFD').replace(/[\u0300-\u036f]/g, '')

const UnitChoice = ({ chosen }: { chosen: string }) => {
  const data = useApp((state) => state.data)
  const show = useApp((state) => state.show)
  const [search, setSearch] = useState('')
  const hits = [...data.units].filter(({ name, id }) => folded(name).includes(folded(search.trim())) || id === search.trim()).sort((a, b) => collator.compare(a.name, b.name))
  const pick = (id: string): void => {
    show({ selection: { kind: 'unit', id } })
  }
  return (
    <>
      <div className="field">
        <label htmlFor="steckbrief-suche">{steckbrief.search}</label>
        <input
          id="steckbrief-suche"
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && hits[0] !== undefined) pick(hits[0].id)
          }}
        />
      </div>
      {hits.length === 0 && <p role="status">{steckbrief.noHit}</p>}
      <ul className="profile-choice" aria-label={steckbrief.unitList}>
        {hits.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="profile-choice-button" aria-pressed={id === chosen} onClick={() => { pick(id) }}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const ZoneChoice = ({ chosen, zoningId }: { chosen: string; zoningId: string }) => {
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const show = useApp((state) => state.show)
  const zoning = zoningById({ data, variants }, zoningId)
  return (
    <>
      <SelectField
        label={steckbrief.zoning}
        value={zoningId}
        groups={zoningGroups(data, variants)}
        onChange={(level) => {
          const [first] = zoneSubjects({ data, variants }, level)
          show({ level, selection: first?.kind === 'zone' ? { kind: 'zone', id: first.id } : null })
        }}
      />
      <ul className="profile-choice" aria-label={steckbrief.zoneList}>
        {zoneSubjects({ data, variants }, zoningId).map((subject) => {
          const zone = subject.kind === 'zone' ? zoning?.zones.find(({ id }) => id === subject.id) : undefined
          return zone === undefined ? null : (
            <li key={zone.id}>
              <button type="button" className="profile-choice-button" aria-pressed={zone.id === chosen} onClick={() => { show({ level: zoningId, selection: { kind: 'zone', id: zone.id } }) }}>
                <ZoneNumber number={zone.number} /> {zone.name}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Chooses what the sheet is about: an Ortsteil by search, a Sozialraum of any division, or the city. */
export const SubjectChooser = ({ subject }: { subject: ProfileSubject }) => {
  const show = useApp((state) => state.show)
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const zoningId = useApp(offeredZoning)
  const choose = (kind: ProfileSubject['kind']): void => {
    if (kind === 'city') show({ selection: null })
    else if (kind === 'unit') show({ selection: { kind: 'unit', id: [...data.units].sort((a, b) => collator.compare(a.name, b.name))[0]?.id ?? '' } })
    else {
      const [first] = zoneSubjects({ data, variants }, zoningId)
      if (first?.kind === 'zone') show({ level: zoningId, selection: { kind: 'zone', id: first.id } })
    }
  }
  return (
    <>
      <Segmented label={steckbrief.about_} value={subject.kind} options={(['unit', 'zone', 'city'] as const).map((value) => ({ value, label: steckbrief.kinds[value] }))} onChange={choose} />
      {subject.kind === 'unit' && <UnitChoice chosen={subject.id} />}
      {subject.kind === 'zone' && <ZoneChoice chosen={subject.id} zoningId={zoningId} />}
    </>
  )
}
