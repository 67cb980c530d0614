import { FunnelChart } from '../../charts/FunnelChart'
import { domains } from '../../core/indicators/indicator'
import { labor } from '../../i18n/de/labor'
import { formatNumber } from '../../i18n/format'
import { SelectField } from '../../ui/Field'
import { WithTerms } from '../../ui/WithTerms'
import { useApp } from '../AppContext'
import { unitsLevel } from '../../state/appState'
import { shownNow } from '../../state/derived/shown'
import { ChartFrame } from '../shared/bild/ChartFrame'
import { measureGroups } from '../shared/measureGroups'
import { StatusTag } from '../../ui/StatusTag'
import { statusOf } from '../../state/derived/status'
import { funnelOf } from './funnelRows'
import { setLabor, useLabor } from './laborStore'
import { noFunnelSentences } from './noFunnelSentences'
import { useRecipe } from './useRecipe'

/** Below this base a share is marked as resting on few people. */
const fewPeople = 300

const placeWords = { outside: '▲ außen', between: '○ Rand', inside: '● innen' } as const

/** „Kleine Zahlen“: which shares differ from the city's beyond chance, and within what range each lies. */
export const SmallNumbersTab = () => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const { funnelIndicator } = useLabor()
  const recipe = useRecipe()
  const indicator = data.indicators.find((each) => each.id === funnelIndicator) ?? data.indicators.find((each) => each.id === recipe.indicators[0]?.id) ?? data.indicators[0]
  if (indicator === undefined) return null
  const funnel = funnelOf(data, indicator, year)
  // Without the index, which is no indicator.
  const groups = measureGroups(data, domains).slice(1)
  const status = 'numerator' in indicator ? statusOf(data, [indicator.numerator, indicator.denominator], year, data.units.map((unit) => unit.id)) : undefined
  const rows = funnel.kind === 'none' ? [] : [...funnel.rows].sort((a, b) => b.value - a.value)
  const outside = rows.filter((row) => row.place === 'outside').length
  const between = rows.filter((row) => row.place === 'between').length
  return (
    <section aria-label={labor.tabs.small}>
      <p className="fine">
        <WithTerms text={labor.smallIntro} />
      </p>
      <SelectField
        compact
        label={labor.indicator}
        value={indicator.id}
        groups={groups}
        onChange={(id) => {
          setLabor({ funnelIndicator: id })
        }}
      />
      {funnel.kind === 'none' ? (
        <p className="caution">{noFunnelSentences[funnel.reason]}</p>
      ) : (
        <>
          <p>
            {labor.smallOutside(outside, between, rows.length, rows.length * 0.05)} <StatusTag status={status} />
          </p>
          <ChartFrame title={`${indicator.label} ${year}: ${labor.tabs.small}`} sentences={[labor.smallOutside(outside, between, rows.length, rows.length * 0.05), labor.smallLegend]} shown={(state) => shownNow({ ...state, measure: indicator.id, level: unitsLevel })} isModel={status === 'modell'}>
            <FunnelChart
              points={funnel.rows}
              mean={funnel.mean}
              inner={funnel.inner}
              outer={funnel.outer}
              format={(value) => formatNumber(value, Number.isInteger(value) ? 0 : 1)}
              marked={selection?.kind === 'unit' ? selection.id : null}
              label={`Trichter: ${indicator.label} nach Größe der Gruppe. Die Zahlen stehen in der Tabelle darunter.`}
              baseLabel="Menschen in der Gruppe (Nenner)"
            />
          </ChartFrame>
          <p className="fine">{labor.smallLegend}</p>
          <div className="lab-scroll" tabIndex={0} role="region" aria-label={`${indicator.label}, Tabelle`}>
            <table className="plain-table">
              <caption className="visually-hidden">{indicator.label} mit Bereich je Ortsteil</caption>
              <thead>
                <tr>
                  <th scope="col">Ortsteil</th>
                  <th scope="col" className="number">
                    {indicator.unit}
                  </th>
                  <th scope="col" className="number">
                    <WithTerms text={labor.wilson} />
                  </th>
                  <th scope="col">Trichter</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <button
                        type="button"
                        className="row-button"
                        onClick={() => {
                          show({ selection: { kind: 'unit', id: row.id } })
                        }}
                      >
                        {row.name}
                      </button>
                      {row.base < fewPeople && <span className="status-tag">{labor.smallUnit}</span>}
                    </th>
                    <td className="number">{formatNumber(row.value, 1)}</td>
                    <td className="number">
                      {formatNumber(row.low, 1)} bis {formatNumber(row.high, 1)}
                    </td>
                    <td>{placeWords[row.place]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
