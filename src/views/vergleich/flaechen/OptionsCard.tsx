import type { Value } from '../../../core/indicators/missing'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { fremdeFlaechen, overlaySentences } from '../../../i18n/de/fremdeFlaechen'
import { Segmented } from '../../../ui/Field'
import type { OverlayAnswer } from '../../../workers/areasMessages'
import { NumberField } from '../../shared/NumberField'
import { PointsPanel } from './PointsPanel'
import { useAreas, useAreasStore } from './useAreas'

/** How units are divided among the areas, and what that leaves open. */
export const OptionsCard = ({ answer, population }: { answer: OverlayAnswer | null; population: readonly Value[] | null }) => {
  const store = useAreasStore()
  const by = useAreas((state) => state.by)
  const sliver = useAreas((state) => state.sliver)
  const points = useAreas((state) => state.points)
  const { set } = store.getState()
  return (
    <section className="card areas-options" aria-label={words.options}>
      <h2>{words.options}</h2>
      {points !== null && (
        <Segmented
          label={words.by}
          value={by}
          options={[
            { value: 'area', label: words.byArea },
            { value: 'points', label: words.byPoints },
          ]}
          onChange={(next) => {
            set({ by: next })
          }}
        />
      )}
      <div className="areas-fields">
        <NumberField
          label={words.sliverShare}
          value={Math.round(1e6 * sliver.maxShare) / 1e4}
          min={0}
          max={50}
          step={0.1}
          onChange={(value) => {
            set({ sliver: { ...sliver, maxShare: value / 100 } })
          }}
        />
        <NumberField
          label={words.sliverHectares}
          value={sliver.maxAreaM2 / 10_000}
          min={0}
          max={1000}
          step={0.5}
          onChange={(value) => {
            set({ sliver: { ...sliver, maxAreaM2: value * 10_000 } })
          }}
        />
      </div>
      <p className="fine">{fremdeFlaechen.sliverRule({ count: 0, areaM2: 0, rule: sliver })}</p>
      {answer !== null && (
        <ul className="areas-sentences" aria-live="polite">
          {overlaySentences(answer.overlay).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {answer.overlay.slivers.count === 0 && <li>{words.noSlivers}</li>}
        </ul>
      )}
      <PointsPanel answer={answer} population={population} />
    </section>
  )
}
