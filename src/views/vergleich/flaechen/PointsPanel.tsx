import { useRef, useState } from 'react'
import type { Value } from '../../../core/indicators/missing'
import type { Problem } from '../../../core/result'
import type { PeoplePoints } from '../../../data/areas/readPoints'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { formatDifference, formatNumber } from '../../../i18n/format'
import { SelectField } from '../../../ui/Field'
import { ProblemList } from '../../../ui/ProblemList'
import { startPoints } from '../../../workers/areasClient'
import type { OverlayAnswer } from '../../../workers/areasMessages'
import { useApp } from '../../AppContext'
import { JobProgress } from '../../shared/JobProgress'
import { useJob } from '../../shared/useJob'
import { openFile, type OpenedFile } from './openFile'
import { pointsAgainstTable } from './pointsAgainstTable'
import { useAreas, useAreasStore } from './useAreas'

const Against = ({ answer, population }: { answer: OverlayAnswer; population: readonly Value[] }) => {
  const units = useApp((state) => state.data.units)
  if (answer.pointsByUnit === null) return null
  const { differing, points, table } = pointsAgainstTable(answer.overlay.units, answer.pointsByUnit, population)
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? id
  const [most] = differing
  return (
    <>
      <p>{most === undefined ? words.pointsAgree : words.pointsDiffer(differing.length, Math.round(points), table, nameOf(most.unit), Math.round(most.points - most.table))}</p>
      {answer.overlay.peopleOutsideUnits >= 0.5 && <p>{words.pointsOutside(answer.overlay.peopleOutsideUnits)}</p>}
      {differing.length > 0 && (
        <details>
          <summary>{words.pointsTable}</summary>
          <div className="areas-scroll areas-tall" role="region" aria-label={words.pointsTable} tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{words.unitColumn}</th>
                  <th scope="col" className="number">
                    {words.tableColumn}
                  </th>
                  <th scope="col" className="number">
                    {words.pointsColumn}
                  </th>
                  <th scope="col" className="number">
                    {words.differenceColumn}
                  </th>
                </tr>
              </thead>
              <tbody>
                {differing.map((each) => (
                  <tr key={each.unit}>
                    <th scope="row">{nameOf(each.unit)}</th>
                    <td className="number">{formatNumber(each.table)}</td>
                    <td className="number">{formatNumber(Math.round(each.points))}</td>
                    <td className="number">{formatDifference(Math.round(each.points - each.table))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  )
}

/** People at points: loaded, compared with the table, taken away. */
export const PointsPanel = ({ answer, population }: { answer: OverlayAnswer | null; population: readonly Value[] | null }) => {
  const store = useAreasStore()
  const points = useAreas((state) => state.points)
  const job = useJob<PeoplePoints>()
  const [file, setFile] = useState<OpenedFile | null>(null)
  const [unopened, setUnopened] = useState<readonly Problem[]>([])
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const read = (opened: OpenedFile, property?: string): void => {
    job.start((onProgress) => startPoints({ ...opened, ...(property === undefined ? {} : { property }) }, onProgress), store.getState().setPoints)
  }
  const open = async (picked: File): Promise<void> => {
    const opened = await openFile(picked)
    setUnopened(opened.ok ? [] : opened.problems)
    if (!opened.ok) return
    setFile(opened.value)
    read(opened.value)
  }
  return (
    <div className="areas-points">
      {points === null && <p className="fine">{words.needPoints}</p>}
      <div className="areas-actions">
        <input
          ref={input}
          type="file"
          accept=".geojson,.json,application/geo+json,application/json"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.loadPoints}
          onChange={(event) => {
            const picked = event.target.files?.[0]
            if (picked !== undefined) void open(picked)
            event.target.value = ''
          }}
        />
        <button ref={choose} type="button" className="button" onClick={() => input.current?.click()}>
          {words.loadPoints}
        </button>
        {points !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              choose.current?.focus()
              setFile(null)
              store.getState().setPoints(null)
            }}
          >
            {words.dropPoints}
          </button>
        )}
      </div>
      {job.progress !== null && <JobProgress progress={job.progress} words={() => words.readingPoints} cancelLabel={words.cancel} onCancel={job.stop} />}
      <div aria-live="polite">
        <ProblemList problems={[...unopened, ...job.problems]} />
        {points !== null && (
          <>
            <p>{words.pointsSentence(points.fileName, points.points.length, points.people)}</p>
            {answer !== null && population !== null && <Against answer={answer} population={population} />}
            <p className="fine">{words.pointsKept}</p>
          </>
        )}
      </div>
      {points !== null && file !== null && points.properties.length > 1 && (
        <SelectField
          compact
          label={words.peopleFrom}
          value={points.property}
          options={points.properties.map((property) => ({ value: property, label: property }))}
          onChange={(property) => {
            read(file, property)
          }}
        />
      )}
    </div>
  )
}
