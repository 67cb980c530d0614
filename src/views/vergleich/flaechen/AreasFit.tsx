import { useState } from 'react'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import { populationColumn } from '../../../core/index/presets'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { fitSentences } from '../../../i18n/de/fremdeFlaechen'
import { unitPopulation } from '../../../state/derived/rows'
import { statusOf } from '../../../state/derived/status'
import { memoise } from '../../../state/memoise'
import type { DataPackage } from '../../../data/dataPackage'
import { SelectField } from '../../../ui/Field'
import { ProblemList } from '../../../ui/ProblemList'
import { useApp } from '../../AppContext'
import { JobProgress } from '../../shared/JobProgress'
import { panelsOf } from '../maps/panels'
import { areaFit, overlayPopulation } from './areaFits'
import { AreaMap } from './AreaMap'
import { AreaTable } from './AreaTable'
import { CrispCard } from './CrispCard'
import { FitTable } from './FitTable'
import { OptionsCard } from './OptionsCard'
import { useAreas } from './useAreas'
import { useOverlay } from './useOverlay'

const peopleStatus = memoise((data: DataPackage, year: number) => statusOf(data, [populationColumn], year, data.units.map((unit) => unit.id)))

/** How well the compared zonings fit the chosen areas: the sentence, the table, the map, every area. */
export const AreasFit = ({ areas }: { areas: ForeignAreas }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const panels = useApp(panelsOf)
  const points = useAreas((state) => (state.by === 'points' ? state.points : null))
  const sliver = useAreas((state) => state.sliver)
  const [letter, setLetter] = useState('A')
  const [chosen, setChosen] = useState<string | null>(null)
  const { answer, isCurrent, progress, problems, stop, again } = useOverlay(data.boundaries, areas, points, sliver)
  const panel = panels.find((each) => each.letter === letter) ?? panels[0]
  if (panel === undefined) return null
  const { zoning } = panel
  const waiting = (
    <div aria-live="polite">
      {progress !== null && <JobProgress progress={progress} words={words.dividing} cancelLabel={words.cancel} onCancel={stop} />}
      {progress === null && !isCurrent && (
        <button type="button" className="button" onClick={again}>
          {words.divideAgain}
        </button>
      )}
      <ProblemList problems={problems} />
    </div>
  )
  if (answer === null) return waiting
  const { overlay } = answer
  const population = overlayPopulation(overlay, unitPopulation(data, year))
  const fits = panels.map((each) => areaFit(each.zoning, overlay, population))
  const shown = fits[panels.indexOf(panel)]!
  const empty = shown.rows.filter(({ isWhole }) => isWhole === null).length
  const status = peopleStatus(data, year)
  const isNowhere = overlay.outside.every((share) => share === 1)
  return (
    <>
      <div className="areas-lead" aria-live="polite">
        {isNowhere ? (
          <p className="statement-large">{words.nowhere}</p>
        ) : (
          <>
            <p className="statement-large">
              <b>{words.wholeSentence(shown.whole, shown.inhabited, areas.title, zoning.title)}</b> {fitSentences(shown.fit).slice(0, 2).join(' ')}
            </p>
            <p className="fine">{[...fitSentences(shown.fit).slice(2), ...(empty > 0 ? [words.nobodyIn(empty)] : [])].join(' ')}</p>
          </>
        )}
        {waiting}
      </div>
      <FitTable panels={panels} fits={fits} status={status} />
      <div className="areas-columns">
        <div className="areas-column">
          <section className="card" aria-label={words.shownVariant}>
            <SelectField label={words.shownVariant} value={panel.letter} options={panels.map((each) => ({ value: each.letter, label: `${each.letter}: ${each.zoning.title}` }))} onChange={setLetter} />
            <AreaMap zoning={zoning} areas={areas} chosen={shown.rows.find(({ id }) => id === chosen) ?? null} />
          </section>
        </div>
        <div className="areas-column">
          <AreaTable rows={shown.rows} zoning={zoning} status={status} chosen={chosen} onChoose={setChosen} />
        </div>
      </div>
      <div className="areas-columns">
        <OptionsCard answer={answer} population={population} />
        <CrispCard areas={areas} overlay={overlay} population={population} />
      </div>
    </>
  )
}
