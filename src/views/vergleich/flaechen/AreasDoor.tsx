import { useRef, useState } from 'react'
import type { Problem } from '../../../core/result'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { fremdeFlaechen } from '../../../i18n/de/fremdeFlaechen'
import { mapGeometry } from '../../../map/geometry/mapGeometry'
import { Icon } from '../../../ui/Icon'
import { ProblemList } from '../../../ui/ProblemList'
import { startReading } from '../../../workers/areasClient'
import { useApp } from '../../AppContext'
import { JobProgress } from '../../shared/JobProgress'
import { useJob } from '../../shared/useJob'
import { AreaReview } from './AreaReview'
import { openFile, type OpenedFile } from './openFile'

/** The door for areas: choose or drop a file, see what was found and repaired, take it over or leave everything as it was. */
export const AreasDoor = () => {
  const boundaries = useApp((state) => state.data.boundaries)
  const job = useJob<ForeignAreas>()
  const [file, setFile] = useState<OpenedFile | null>(null)
  const [read, setRead] = useState<ForeignAreas | null>(null)
  const [unopened, setUnopened] = useState<readonly Problem[]>([])
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)

  const readWith = (opened: OpenedFile, name?: string): void => {
    const { west, south, east, north } = mapGeometry(boundaries).bounds
    job.start((onProgress) => startReading({ ...opened, options: { city: [west, south, east, north], ...(name === undefined ? {} : { name }) } }, onProgress), setRead)
  }
  const open = async (picked: File): Promise<void> => {
    setRead(null)
    const opened = await openFile(picked)
    setUnopened(opened.ok ? [] : opened.problems)
    if (!opened.ok) return
    setFile(opened.value)
    readWith(opened.value)
  }
  const problems = [...unopened, ...job.problems.filter(({ severity }) => severity === 'error')]
  const isRefused = problems.length > 0
  const close = (): void => {
    choose.current?.focus()
    setRead(null)
    setFile(null)
  }

  return (
    <section className="card" aria-label={fremdeFlaechen.load}>
      <h2>{fremdeFlaechen.load}</h2>
      <p className="fine">{fremdeFlaechen.formats}</p>
      <div
        className={over ? 'areas-drop is-over' : 'areas-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [dropped] = event.dataTransfer.files
          if (dropped !== undefined) void open(dropped)
        }}
      >
        <input
          ref={input}
          type="file"
          accept=".geojson,.json,.topojson,.zip,application/geo+json,application/json,application/zip"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={fremdeFlaechen.load}
          onChange={(event) => {
            const picked = event.target.files?.[0]
            if (picked !== undefined) void open(picked)
            // The same file can be picked again after it was corrected.
            event.target.value = ''
          }}
        />
        <button ref={choose} type="button" className="button button-main" onClick={() => input.current?.click()}>
          <Icon name="laden" size={18} />
          <span>{fremdeFlaechen.load}</span>
        </button>
        <span className="fine">{words.drop}</span>
      </div>
      {job.progress !== null && (
        <JobProgress
          progress={job.progress}
          words={words.reading}
          cancelLabel={words.cancel}
          onCancel={() => {
            job.stop()
            choose.current?.focus()
          }}
        />
      )}
      <div aria-live="polite">
        {isRefused && read === null && (
          <>
            <h3>{words.refused}</h3>
            <ProblemList problems={problems} />
          </>
        )}
      </div>
      {read !== null && file !== null && <AreaReview key={file.fileName} areas={read} isReading={job.progress !== null} onName={(name) => { readWith(file, name) }} onDone={close} />}
    </section>
  )
}
