import { useMemo, useState } from 'react'
import type { Zoning } from '../../../core/zoning/zoning'
import { spanSentence, zuschnitt } from '../../../i18n/de/zuschnitt'
import { shownAt, zoningsOf } from '../../../state/derived/shown'
import { ModelBadge } from '../../../ui/ModelBadge'
import { Segmented } from '../../../ui/Field'
import { useApp, useAppStore } from '../../AppContext'
import { useCompared } from '../useCompared'
import { FormulaCard } from './FormulaCard'
import { HiddenTable } from './HiddenTable'
import { SpanMap } from './SpanMap'
import { spanCounts, spanRows } from './spanModel'
import { SpanTable } from './SpanTable'
import './zuschnitt.css'

type Scope = 'compared' | 'every'

/** „Formel oder Grenze?“: what of the picture comes from where the borders run (modifiable areal unit problem). */
export const ZuschnittSection = () => {
  const store = useAppStore()
  const { all: compared } = useCompared()
  const known = useApp(zoningsOf)
  const every = useMemo(() => [...new Set<Zoning>([...compared, ...known])], [compared, known])
  const [scope, setScope] = useState<Scope>('compared')
  const zonings = scope === 'compared' ? compared : every
  const units = useApp((state) => shownAt(state, null))
  // What is shown by unit stands for measure, year, classes and recipe: it changes with any of them.
  const rows = useMemo(() => spanRows(zonings, units, zonings.map((zoning) => shownAt(store.getState(), zoning))), [store, zonings, units])
  const counts = useMemo(() => spanCounts(rows, units.classCount), [rows, units])
  return (
    <div className="zuschnitt">
      <section className="card zuschnitt-card">
        <h2>
          {zuschnitt.mapHead} {units.status === 'modell' && <ModelBadge short />}
        </h2>
        <p className="zuschnitt-sentence" aria-live="polite">
          {spanSentence(counts, zonings.length)}
        </p>
        {every.length > compared.length && (
          <Segmented
            label={zuschnitt.scope}
            value={scope}
            options={[
              { value: 'compared', label: zuschnitt.compared(compared.length) },
              { value: 'every', label: zuschnitt.every(every.length) },
            ]}
            onChange={setScope}
          />
        )}
        <p className="fine">{zuschnitt.what}</p>
        <SpanMap rows={rows} counts={counts} units={units} zonings={zonings} />
        <SpanTable rows={rows} zonings={zonings} compared={compared} units={units} />
      </section>
      <HiddenTable zonings={zonings} compared={compared} />
      <FormulaCard zonings={compared} />
      {units.measure !== 'index' && <p className="fine">{zuschnitt.indexOnly}</p>}
    </div>
  )
}
