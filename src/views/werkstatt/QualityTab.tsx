import { isPresent } from '../../core/indicators/missing'
import { planAgreement } from '../../core/zoning/quality/planAgreement'
import { zoningOfDraft } from '../../core/zoning/draft/draft'
import { masse } from '../../i18n/de/masse'
import { peopleCell } from '../../i18n/de/menschen'
import { werkstatt } from '../../i18n/de/werkstatt'
import { guete } from '../../i18n/de/guete'
import { formatNumber } from '../../i18n/format'
import { knownPeople, peopleSum } from '../../state/derived/knownPeople'
import { qualityAt } from '../../state/derived/quality'
import { zoningsOf } from '../../state/derived/shown'
import { ModelBadge } from '../../ui/ModelBadge'
import { Term } from '../../ui/Term'
import { WithTerms } from '../../ui/WithTerms'
import { useApp, useAppStore } from '../AppContext'
import { AttainableScale } from './AttainableScale'
import { IndicatorHomogeneity } from './IndicatorHomogeneity'
import { measures, measureWords, percent, type Measure } from './measures'
import { useAttainable, type Attained } from './useAttainable'
import type { DeskModel } from './useDeskModel'

const MeasureBlock = ({ model, measure, attained }: { model: DeskModel; measure: Measure; attained: Attained | null }) => {
  const store = useAppStore()
  const zonings = useApp(zoningsOf)
  const own = model.quality.zoneCount === 0 ? null : measure.value(model.quality)
  const words = masse[measure.id]
  const ownId = zoningOfDraft(model.settled).id
  const figure = measure.attainable === undefined ? undefined : attained?.figures.get(measure.attainable)
  return (
    <article className="measure">
      <div className="measure-head">
        <h3>
          <WithTerms text={words.label} />
        </h3>
        <b>{own === null ? '–' : measureWords(measure, model.quality)}</b>
      </div>
      <p className="fine">
        {words.what} <span className="measure-range">{guete.range(words.range)}</span>
      </p>
      {own !== null && figure !== undefined && <AttainableScale own={own} figure={figure} zones={model.quality.zoneCount} format={measure.format} />}
      <details className="more">
        <summary>{guete.others}</summary>
        <ul className="measure-others">
          {zonings
            .filter((zoning) => zoning.id !== ownId)
            .map((zoning) => {
              const quality = qualityAt(store.getState(), zoning, model.sizes)
              return (
                <li key={zoning.id}>
                  <span>
                    {zoning.title} <small className="fine">{guete.zones(quality.zoneCount)}</small>
                  </span>
                  <b>{measureWords(measure, quality)}</b>
                </li>
              )
            })}
        </ul>
      </details>
    </article>
  )
}

/** Every room: parts, compactness, what it hides. */
const PerRoom = ({ model }: { model: DeskModel }) => (
  <details className="more">
    <summary>{guete.perRoom}</summary>
    <div className="lab-scroll" tabIndex={0} role="region" aria-label={guete.perRoom}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{werkstatt.room}</th>
            <th scope="col" className="number">
              Teile
            </th>
            <th scope="col" className="number">
              <Term id="polsby-popper">Polsby–Popper</Term>
            </th>
            <th scope="col" className="number">
              <Term id="reock">Reock</Term>
            </th>
            <th scope="col" className="number">
              km²
            </th>
          </tr>
        </thead>
        <tbody>
          {model.draft.zones.map((zone, index) => {
            const quality = model.quality.zones[index]!
            return (
              <tr key={zone.id}>
                <th scope="row">{werkstatt.inRoom(zone.number, zone.name)}</th>
                <td className="number">{quality.parts}</td>
                <td className="number">{quality.polsbyPopper === null ? '–' : formatNumber(quality.polsbyPopper, 2)}</td>
                <td className="number">{quality.reock === null ? '–' : formatNumber(quality.reock, 2)}</td>
                <td className="number">{formatNumber(quality.area / 1e6, 1)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  </details>
)

/** How far the draft agrees with every other division. */
const Agreement = ({ model }: { model: DeskModel }) => {
  const zonings = useApp(zoningsOf)
  const own = zoningOfDraft(model.draft)
  const { ids } = model.context.graph
  const everybody = knownPeople(model.context.population)
  const people = new Map(ids.map((id, i) => [id, model.context.population[i]!]))
  return (
    <article className="measure">
      <h3>{guete.agreement}</h3>
      <p className="fine">
        {masse.movedPeople.what} {masse.ari.label}: {masse.ari.what} {guete.ariWhy}
      </p>
      <table className="plain-table">
        <caption className="visually-hidden">{guete.agreement}</caption>
        <thead>
          <tr>
            <th scope="col">Gliederung</th>
            <th scope="col" className="number">
              Ortsteile
            </th>
            <th scope="col" className="number">
              Menschen
            </th>
            <th scope="col" className="number">
              Rand-Index
            </th>
          </tr>
        </thead>
        <tbody>
          {zonings
            .filter((zoning) => zoning.id !== own.id)
            .map((zoning) => {
              const [agreement] = planAgreement(own, [zoning], people)
              if (agreement === undefined) return null
              return (
                <tr key={zoning.id}>
                  <th scope="row">{zoning.title}</th>
                  <td className="number">{formatNumber(agreement.movedUnits)}</td>
                  <td className="number">
                    {peopleCell(peopleSum(agreement.movedPeople, agreement.peopleUnknownUnits === 0))}
                    {everybody.isWhole && isPresent(everybody.people) && everybody.people > 0 && <small className="block fine">{percent(agreement.movedPeople / everybody.people)}</small>}
                  </td>
                  <td className="number">{formatNumber(agreement.ari, 2)}</td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </article>
  )
}

/** Units of high need that their room's value does not show. */
const Hidden = ({ model }: { model: DeskModel }) => {
  const { hidden } = model.quality
  return (
    <>
      {hidden.units.length > 0 && <p className="fine">{guete.hidden(hidden.units.map(({ unit, zone }) => `${model.nameOf(unit)} (Raum ${model.draft.zones.find((each) => each.id === zone)?.number ?? ''})`))}</p>}
      {hidden.untold.length > 0 && <p className="fine">{guete.untoldUnits(hidden.untold.map((unit) => model.nameOf(unit)))}</p>}
    </>
  )
}

/** „Güte“: every measure of the variant with what it means, what is attainable, and what others reach. */
export const QualityTab = ({ model }: { model: DeskModel }) => {
  const attained = useAttainable(model)
  return (
    <section className="desk-section" aria-label={werkstatt.tabs.quality}>
      {model.units.status === 'modell' && (
        <p>
          <ModelBadge />
        </p>
      )}
      <p className="fine">
        {guete.basis}{' '}
        <a href="./methode-raeume.html" target="_blank" rel="noopener">
          {guete.method}
        </a>
      </p>
      {attained.state === 'running' && <p className="fine">{guete.computing}</p>}
      {attained.state === 'failed' && <p className="fine">{attained.sentence}</p>}
      {measures.map((measure) => (
        <div key={measure.id}>
          <MeasureBlock model={model} measure={measure} attained={attained.state === 'done' ? attained.value : null} />
          {measure.id === 'hiddenNeed' && <Hidden model={model} />}
          {measure.id === 'eta2' && <IndicatorHomogeneity homogeneity={model.quality.homogeneity} attained={attained.state === 'done' ? attained.value : null} />}
          {measure.id === 'reock' && <PerRoom model={model} />}
        </div>
      ))}
      <Agreement model={model} />
    </section>
  )
}
