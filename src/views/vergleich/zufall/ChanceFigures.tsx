import { ChanceChart } from '../../../charts/ChanceChart'
import { chanceSentence, chartLabel, figureMeaning, figureName, figureValue, zufall } from '../../../i18n/de/zufall'
import { listed } from '../../../i18n/format'
import { ChartFrame } from '../../shared/bild/ChartFrame'
import type { FigureRow, FigureRows } from './figureRows'

const Row = ({ row: { zoning, figure, beside }, axis }: { row: FigureRow; axis: readonly [number, number] }) => {
  const { id, own, quantiles, histogram, higherIsBetter } = figure
  return (
    <figure className="chance-row">
      <figcaption>
        <span className="side-letter">{zoning.letter}</span> <b>{figureValue(id, own)}</b> – {chanceSentence(figure, zoning.result)}
      </figcaption>
      <ChanceChart
        bins={histogram}
        axis={axis}
        middle={[quantiles[1]!, quantiles[3]!, quantiles[5]!]}
        marks={[{ id: zoning.id, label: zoning.letter, value: own, own: true }, ...beside.map((other) => ({ id: other.zoning.id, label: other.zoning.letter, value: other.own, own: false }))]}
        higherIsBetter={higherIsBetter}
        format={(value) => figureValue(id, value)}
        label={chartLabel(zoning.title, figure)}
        words={zufall}
      />
      {beside.length > 0 && <p className="fine">{zufall.others(listed(beside.map((other) => other.zoning.letter)))}</p>}
    </figure>
  )
}

/** One figure: what it is, then every zoning among its random ones. */
export const ChanceFigureCard = ({ figure }: { figure: FigureRows }) => (
  <section className="chance-figure">
    <h3>{figureName(figure.id)}</h3>
    <p className="fine">{figureMeaning(figure.id)}</p>
    <ChartFrame title={figureName(figure.id)} sentences={[figureMeaning(figure.id)]}>
      {figure.rows.map((row) => (
        <Row key={row.zoning.id} row={row} axis={figure.axis} />
      ))}
    </ChartFrame>
  </section>
)
