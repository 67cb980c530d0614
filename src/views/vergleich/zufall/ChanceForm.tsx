import { zufall } from '../../../i18n/de/zufall'
import { formatNumber } from '../../../i18n/format'
import type { QualityContext } from '../../../core/zoning/quality/qualityContext'
import type { Zoning } from '../../../core/zoning/zoning'
import { qualityAt } from '../../../state/derived/quality'
import { CheckField, Segmented } from '../../../ui/Field'
import { useApp } from '../../AppContext'
import { NumberField } from '../../shared/NumberField'
import { chanceRuns, setChanceWish, useChanceRuns, useChanceWish } from './chanceRuns'
import { sameRun } from './chanceTaskOf'
import { letterOf } from './letterOf'

const sampleChoices = [1000, 5000, 10_000] as const

/** What is particular about a zoning before anything is computed: number of rooms, what is open, what lies apart. */
const Particulars = ({ zoning }: { zoning: Zoning }) => {
  const quality = useApp((state) => qualityAt(state, zoning))
  const open = quality.unassigned.units.length
  const parts = quality.zoneCount === 0 ? [zufall.noRooms] : [zufall.rooms(quality.zoneCount), ...(open > 0 ? [zufall.open(open)] : []), ...(quality.contiguous ? [] : [zufall.apart])]
  return <span className="fine"> ({parts.join('; ')})</span>
}

/** Which zonings, how many random ones, which seed; start, progress and end. */
export const ChanceForm = ({ context, all, chosen }: { context: QualityContext; all: readonly Zoning[]; chosen: readonly Zoning[] }) => {
  const { samples, seed } = useChanceWish()
  const running = useChanceRuns((state) => state.running)
  const ended = useChanceRuns((state) => state.ended)
  const outcomes = useChanceRuns((state) => state.outcomes)
  const runs = chosen.map((zoning) => ({ context, zoning, samples, seed }))
  const missing = runs.filter((run) => !outcomes.some((each) => sameRun(each, run)))
  return (
    <div className="chance-form">
      <fieldset className="chance-which">
        <legend>{zufall.which}</legend>
        {all.map((zoning, position) => (
          <CheckField
            key={zoning.id}
            checked={chosen.includes(zoning)}
            onChange={(on) => {
              setChanceWish({ chosen: all.filter((each) => (each === zoning ? on : chosen.includes(each))).map(({ id }) => id) })
            }}
          >
            <b>{letterOf(position)}</b> {zoning.title}
            <Particulars zoning={zoning} />
          </CheckField>
        ))}
      </fieldset>
      <div className="chance-settings">
        <div>
          <span className="fine" aria-hidden="true">
            {zufall.samples}
          </span>
          <Segmented
            label={zufall.samples}
            value={String(samples)}
            options={sampleChoices.map((value) => ({ value: String(value), label: formatNumber(value) }))}
            onChange={(value) => {
              setChanceWish({ samples: Number(value) })
            }}
          />
        </div>
        <NumberField label={zufall.seed} value={seed} min={0} max={999_999_999} step={1} onChange={(value) => { setChanceWish({ seed: Math.round(value) }) }} />
        {/* One button for both, so that the focus stays where it is. */}
        <button
          type="button"
          className={running === null ? 'button button-main' : 'button'}
          aria-disabled={running === null && missing.length === 0}
          onClick={() => {
            if (running !== null) chanceRuns.cancel()
            else if (missing.length > 0) chanceRuns.begin(runs)
          }}
        >
          {running === null ? zufall.start(samples) : zufall.cancel}
        </button>
        {running !== null && (
          <div className="chance-progress">
            <progress value={running.done} max={running.all} aria-label={zufall.progress(running.run.zoning.title, running.done, running.all)} />
            <span className="fine">{zufall.progress(running.run.zoning.title, running.done, running.all)}</span>
          </div>
        )}
      </div>
      <p className="fine" role="status">
        {running !== null ? '' : chosen.length === 0 ? zufall.choose : ended === 'cancelled' && missing.length > 0 ? zufall.cancelled : missing.length === 0 ? zufall.done : ''}
      </p>
      <p className="fine">{zufall.seedNote}</p>
    </div>
  )
}
