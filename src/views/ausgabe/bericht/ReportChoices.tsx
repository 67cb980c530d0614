import { useState } from 'react'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import { zoningsOf } from '../../../state/derived/shown'
import { unitSubjects, zoneSubjects } from '../../../state/profile/subject'
import { reportLimits, type Report } from '../../../state/report/report'
import { CheckField, SelectField } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import { useApp, useAppStore } from '../../AppContext'
import { keptSubject, profilePlaces } from './chapters/profiles'

const collator = new Intl.Collator('de')

/** Which zonings and which Steckbriefe the report shows. */
export const ReportChoices = ({ handle, report }: { handle: DocumentHandle<Report>; report: Report }) => {
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const zonings = useApp(zoningsOf)
  const [full, setFull] = useState(false)
  const places = profilePlaces(store.getState(), report.profiles)
  const setZonings = (id: string, on: boolean): void => {
    const chosen = new Set(report.zonings ?? zonings.map((zoning) => zoning.id))
    if (on) chosen.add(id)
    else chosen.delete(id)
    // All that there are stay all when another comes.
    const all = zonings.every((zoning) => chosen.has(zoning.id))
    handle.getState().change(berichtAnsicht.steps.zonings, { ...report, zonings: all ? null : [...chosen].slice(0, reportLimits.zonings) })
  }
  const setProfiles = (profiles: readonly string[]): void => {
    const once = [...new Set(profiles)]
    setFull(once.length > reportLimits.profiles)
    handle.getState().change(berichtAnsicht.steps.profiles, { ...report, profiles: once.slice(0, reportLimits.profiles) })
  }
  const add = (chosen: string): void => {
    if (chosen === '') return
    const state = store.getState()
    const added = chosen === 'city' || chosen.startsWith('unit:') ? [chosen] : chosen === 'units' ? unitSubjects(state).map(keptSubject) : zoneSubjects(state, chosen.slice('zones:'.length)).map(keptSubject)
    setProfiles([...report.profiles, ...added])
  }
  return (
    <>
      <details className="report-choice">
        <summary>{berichtAnsicht.whichZonings}</summary>
        {zonings.map(({ id, title }) => (
          <CheckField
            key={id}
            checked={report.zonings === null || report.zonings.includes(id)}
            onChange={(on) => {
              setZonings(id, on)
            }}
          >
            {title}
          </CheckField>
        ))}
      </details>
      <details className="report-choice">
        <summary>{berichtAnsicht.whichProfiles}</summary>
        <SelectField
          label={berichtAnsicht.addUnit}
          value=""
          options={[{ value: '', label: berichtAnsicht.choose }, { value: 'city', label: berichtAnsicht.city }, { value: 'units', label: berichtAnsicht.allUnits }]}
          groups={[
            { label: berichtAnsicht.addZones, options: zonings.map(({ id, title }) => ({ value: `zones:${id}`, label: title })) },
            { label: 'Ortsteile', options: [...data.units].sort((x, y) => collator.compare(x.name, y.name)).map(({ id, name }) => ({ value: `unit:${id}`, label: name })) },
          ]}
          onChange={add}
        />
        {full && <p className="fine">{berichtAnsicht.profilesFull(reportLimits.profiles)}</p>}
        {places.length === 0 ? (
          <p className="fine">{berichtAnsicht.noProfiles}</p>
        ) : (
          <>
            <ul className="profile-chips">
              {places.map(({ subject, name }) => (
                <li key={keptSubject(subject)}>
                  <span>{name}</span>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={berichtAnsicht.removeProfile(name)}
                    onClick={() => {
                      setProfiles(report.profiles.filter((kept) => kept !== keptSubject(subject)))
                    }}
                  >
                    <Icon name="schliessen" size={14} />
                  </button>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                setProfiles([])
              }}
            >
              {berichtAnsicht.clearProfiles}
            </button>
          </>
        )}
      </details>
    </>
  )
}
