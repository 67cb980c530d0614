import { IntervalChart } from '../../charts/IntervalChart'
import { labor } from '../../i18n/de/labor'
import { formatNumber } from '../../i18n/format'
import { useApp } from '../AppContext'
import { ChartFrame } from '../shared/bild/ChartFrame'
import { bildMenu } from '../../i18n/de/bildMenu'
import type { SureAnswer } from './laborStore'
import { mostInfluential, sureRows, sureShare, type SureRow } from './sureRows'

const percent = (share: number): number => Math.round(share * 100)

const Sentence = ({ each, runs, labels }: { each: SureRow; runs: number; labels: readonly string[] }) => {
  const top = labels.length - 1
  const { row } = each
  return (
    <>
      <b>{row.classIndex === top ? labor.topSentence(row.name, percent(each.ownShare), runs) : labor.sureSentence(row.name, percent(each.ownShare), runs, labels[row.classIndex ?? 0] ?? '')}</b>{' '}
      {labor.rankSentence(each.nominal, each.low, each.high)}
    </>
  )
}

/** What the variants say: a sentence, what matters most, every rank's interval, and the table of both. */
export const SureAnswerView = ({ answer }: { answer: SureAnswer }) => {
  const selection = useApp((state) => state.selection)
  const { result, shown } = answer
  const rows = sureRows(answer)
  // A picked Ortsteil keeps its meaning where zones are shown: its zone is told.
  const pickedId = selection === null ? undefined : selection.kind === 'unit' ? shown.rowOfUnit.get(selection.id)?.id : selection.id
  const told = rows.find((each) => each.row.id === pickedId) ?? rows[0]
  if (told === undefined) return null
  const most = mostInfluential(result)
  const uncertain = rows.filter((each) => each.ownShare < sureShare).length
  return (
    <div className="lab-answer" aria-live="polite">
      <p className="lead">
        <Sentence each={told} runs={result.runs} labels={result.labels} />
      </p>
      {most !== null && <p>{labor.mostInfluential(labor.sources[most.source], most.meanAbsoluteRankShift)}</p>}
      <p className="lab-uncertain">
        <span className="swatch swatch-veil" aria-hidden="true" /> {labor.uncertain(uncertain, shown.zoning === null)}
      </p>
      <ChartFrame title={bildMenu.intervals(shown.year)} sentences={[bildMenu.intervalKey]} shown={shown}>
        <IntervalChart rows={rows.map(({ row, nominal, median, low, high }) => ({ id: row.id, name: row.name, nominal, median, low, high }))} marked={told.row.id} label="Rang je Raum mit dem Bereich, in dem neun von zehn Varianten liegen; die Zahlen stehen in der Tabelle darunter." />
      </ChartFrame>
      <p className="fine">{bildMenu.intervalKey}</p>
      <details className="more">
        <summary>Als Tabelle</summary>
        <table className="plain-table">
          <caption className="visually-hidden">Ränge und Stufen über alle Varianten</caption>
          <thead>
            <tr>
              <th scope="col">{shown.zoning === null ? 'Ortsteil' : 'Raum'}</th>
              <th scope="col" className="number">
                Rang
              </th>
              <th scope="col" className="number">
                Mitte
              </th>
              <th scope="col" className="number">
                5 bis 95 %
              </th>
              <th scope="col" className="number">
                eigene Stufe
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.row.id}>
                <th scope="row">{each.row.name}</th>
                <td className="number">{formatNumber(each.nominal)}</td>
                <td className="number">{formatNumber(each.median, Number.isInteger(each.median) ? 0 : 1)}</td>
                <td className="number">
                  {formatNumber(each.low)} bis {formatNumber(each.high)}
                </td>
                <td className="number">{formatNumber(percent(each.ownShare))} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <table className="plain-table">
        <caption className="fine">Jede Annahme für sich: mittlere Verschiebung der Ränge</caption>
        <tbody>
          {[...result.shifts]
            .sort((a, b) => b.meanAbsoluteRankShift - a.meanAbsoluteRankShift)
            .map((shift) => (
              <tr key={shift.source}>
                <th scope="row">{labor.sources[shift.source]}</th>
                <td className="number">{formatNumber(shift.meanAbsoluteRankShift, 2)} Plätze</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="fine">
        Startzahl {String(result.seed)}, {formatNumber(result.runs)} Varianten.
      </p>
    </div>
  )
}
