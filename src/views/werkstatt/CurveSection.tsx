import { useState } from 'react'
import type { TermResult } from '../../core/index/indexResult'
import { isPresent } from '../../core/indicators/missing'
import { segregationCurve } from '../../core/zoning/proposals/segregationCurve'
import { zoneCurve } from '../../core/zoning/proposals/zoneCurve'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import type { Zoning } from '../../core/zoning/zoning'
import { CurveChart, type CurveMark } from '../../charts/CurveChart'
import { proposalWords } from '../../i18n/de/vorschlagTab'
import { formatNumber } from '../../i18n/format'
import { qualityAt } from '../../state/derived/quality'
import { shownIndex } from '../../state/derived/shownIndex'
import { zoningsOf } from '../../state/derived/shown'
import { memoise } from '../../state/memoise'
import { SelectField } from '../../ui/Field'
import { useApp, useAppStore } from '../AppContext'
import { ChartFrame } from '../shared/bild/ChartFrame'
import { groupsOf, segregationKept } from './curveMarks'
import { setWish } from './proposalStore'

interface Place {
  readonly zoning: Zoning
  readonly zones: number
  readonly variance: number | null
  readonly segregation: number | null
}

const percent = (share: number | null): string => (share === null ? '–' : `${formatNumber(share * 100)} %`)
const mostShown = 20
const lineKinds = ['variance', 'segregation'] as const

const varianceCurve = memoise((context: QualityContext) => {
  const [index] = context.variables
  return index === undefined
    ? []
    : zoneCurve(
        context.graph,
        [{ id: index.id, weight: 1, values: index.values.map((value) => (isPresent(value) ? value : null)) }],
        'people',
        context.population.map((people) => (isPresent(people) ? people : 0)),
      )
}, 2)

const curveOf = memoise((context: QualityContext, term: TermResult) => segregationCurve(context.graph, groupsOf(term)), 4)

/** „Wie viele Räume brauchen wir?“: what is kept of the social difference, against the number of rooms. */
const Curve = ({ context }: { context: QualityContext }) => {
  const store = useAppStore()
  const zonings = useApp(zoningsOf)
  const shown = useApp((state) => shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe))
  const data = useApp((state) => state.data)
  const terms = (shown.result?.terms ?? []).filter((term) => term.numerator !== undefined && term.denominator !== undefined)
  const [picked, setPicked] = useState('sgb2_quote')
  const [places, setPlaces] = useState<(typeof lineKinds)[number]>('variance')
  const term = terms.find((each) => each.id === picked) ?? terms[0]
  const { ids } = context.graph
  const variance = varianceCurve(context)
  const groups = term === undefined ? null : groupsOf(term)
  const segregation = term === undefined ? [] : curveOf(context, term)
  const placed: readonly Place[] = zonings.map((zoning) => {
    const quality = qualityAt(store.getState(), zoning)
    return { zoning, zones: quality.zoneCount, variance: quality.homogeneity[0]?.eta2 ?? null, segregation: groups === null ? null : segregationKept(zoning, ids, groups) }
  })
  const marks = placed.flatMap((place, position): CurveMark[] => {
    const y = place[places]
    return y === null || place.zones === 0 ? [] : [{ id: place.zoning.id, label: String(position + 1), x: place.zones, y, strong: place.zoning.id.startsWith('entwurf-') }]
  })
  // Beyond that nobody plans, and the curves lie flat.
  const last = Math.max(mostShown, ...marks.map((mark) => mark.x))
  const at = (zones: number, line: readonly { readonly zones: number }[]): number => line.findIndex((point) => point.zones === zones)
  const rows = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30].filter((zones) => at(zones, variance) >= 0 && zones < ids.length)
  const termLabel = data.indicators.find((indicator) => indicator.id === term?.id)?.label ?? ''
  return (
    <>
      <p className="fine">{proposalWords.curveWhat}</p>
      {terms.length > 0 && <SelectField compact label={proposalWords.segregationOf} value={term?.id ?? ''} options={terms.map((each) => ({ value: each.id, label: data.indicators.find((indicator) => indicator.id === each.id)?.label ?? each.id }))} onChange={setPicked} />}
      <SelectField compact label={proposalWords.curvePlaces} value={places} options={lineKinds.map((value) => ({ value, label: proposalWords.curvePlacesOf[value] }))} onChange={setPlaces} />
      <ChartFrame title={proposalWords.curveHead} sentences={[proposalWords.varianceLine, ...(segregation.length > 0 ? [proposalWords.segregationLine(termLabel)] : [])]}>
        <CurveChart
          label={proposalWords.curveHead}
          lines={[
            { id: 'variance', label: 'Sozialindex', points: variance.filter((point) => point.zones <= last).map((point) => ({ x: point.zones, y: point.eta2 })) },
            { id: 'segregation', label: termLabel, points: segregation.filter((point) => point.zones <= last).map((point) => ({ x: point.zones, y: point.mKept })) },
          ].filter((line) => line.points.length > 0)}
          marks={marks}
          xLabel={proposalWords.curveX}
          yLabel={proposalWords.curveY}
          width={408}
          height={260}
        />
      </ChartFrame>
      <ul className="curve-key fine">
        <li>
          <span className="curve-key-line" aria-hidden="true" /> {proposalWords.varianceLine}
        </li>
        {segregation.length > 0 && (
          <li>
            <span className="curve-key-line is-second" aria-hidden="true" /> {proposalWords.segregationLine(termLabel)}
          </li>
        )}
      </ul>
      <table className="plain-table">
        <caption className="visually-hidden">{proposalWords.curveTable}</caption>
        <thead>
          <tr>
            <th scope="col">Gliederung</th>
            <th scope="col" className="number">
              Räume
            </th>
            <th scope="col" className="number">
              Sozialindex
            </th>
            <th scope="col" className="number">
              Segregation
            </th>
          </tr>
        </thead>
        <tbody>
          {placed.map((place, position) => (
            <tr key={place.zoning.id}>
              <th scope="row">
                <b>{position + 1}</b> {place.zoning.title}
              </th>
              <td className="number">{place.zones}</td>
              <td className="number">{percent(place.variance)}</td>
              <td className="number">{percent(place.segregation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="more">
        <summary>{proposalWords.curveSteps}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Räume</th>
              <th scope="col" className="number">
                Sozialindex
              </th>
              <th scope="col" className="number">
                Segregation
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((zones) => (
              <tr key={zones}>
                <th scope="row">{zones}</th>
                <td className="number">{percent(variance[at(zones, variance)]?.eta2 ?? null)}</td>
                <td className="number">{percent(segregation[at(zones, segregation)]?.mKept ?? null)}</td>
                <td>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      setWish({ by: 'zones', zones })
                    }}
                  >
                    {proposalWords.curveTake}
                    <span className="visually-hidden">: {zones} Räume</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** Computed when it is opened: merging goes through all numbers of rooms. */
export const CurveSection = ({ context }: { context: QualityContext }) => {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="more curve-section"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{proposalWords.curveHead}</summary>
      {open && <Curve context={context} />}
    </details>
  )
}
