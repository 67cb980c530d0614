import { useRef, useState } from 'react'
import type { Problem } from '../../core/result'
import { embeddedPackage } from '../../data/package/embedded'
import { parsePackage } from '../../data/package/parsePackage'
import { serialisePackage } from '../../data/package/serialisePackage'
import { maxUnpackedBytes, unzipPackage, zipPackage } from '../../data/package/zipPackage'
import { loadPackage, savePackage } from '../../data/store/packageStore'
import { daten } from '../../i18n/de/daten'
import { counted } from '../../i18n/format'
import { Icon } from '../../ui/Icon'
import { useApp, useAppStore } from '../AppContext'
import { packageMark, rememberOwnPackage } from '../startStore'
import { contextFiles } from '../shared/contextLayers'
import { saveFile } from '../shared/saveFile'
import { ReportView } from './ReportView'
import { forgetTables, keepTables } from './useImports'

/** Keeps the package for the next visit, or null for the embedded one. */
const keepPackage = (files: ReadonlyMap<string, string> | null) => {
  rememberOwnPackage(files !== null)
  return savePackage(files)
}

/** The whole package: take it along, or put another city's in its place. */
export const PackageCard = () => {
  const store = useAppStore()
  const base = useApp((state) => state.base)
  const imports = useApp((state) => state.imports)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const input = useRef<HTMLInputElement>(null)

  const download = async (): Promise<void> => {
    const { data, notify } = store.getState()
    const fileName = `${data.name}.zip`
    saveFile(fileName, await zipPackage(new Map([...serialisePackage(data), ...(await contextFiles(store.getState().baseMark !== ''))])), 'application/zip')
    notify({ tone: 'info', sentence: `Gespeichert als „${fileName}“.` })
  }

  const load = async (file: File): Promise<void> => {
    if (file.size > maxUnpackedBytes) {
      setProblems([{ code: 'too-large', severity: 'error', place: { file: file.name }, sentence: 'Das Archiv ist größer als 50 MB.', wayOut: 'Ein Datenpaket ist viel kleiner; prüfen Sie, ob es die richtige Datei ist.' }])
      return
    }
    const files = await unzipPackage(new Uint8Array(await file.arrayBuffer()), file.name)
    const parsed = files.ok ? parsePackage(files.value) : files
    setProblems(parsed.ok ? parsed.warnings : parsed.problems)
    if (!files.ok || !parsed.ok) return
    const stored = await loadPackage()
    const keptBefore = stored.ok ? stored.value : null
    const { base: before, imports: tables, baseMark: markBefore, replaceBase, notify } = store.getState()
    // Tables of one city say nothing about another: they leave with their package, and come back with it.
    replaceBase(parsed.value, [], packageMark(parsed.value))
    forgetTables(tables)
    notify({
      tone: 'info',
      sentence: daten.packageLoaded(parsed.value.title),
      undo: () => {
        store.getState().replaceBase(before, tables, markBefore)
        keepTables(store, tables)
        void keepPackage(keptBefore)
      },
    })
    const saved = await keepPackage(files.value)
    if (!saved.ok) setProblems(saved.problems)
  }

  const reset = async (): Promise<void> => {
    const { base: before, imports: tables, baseMark: markBefore, replaceBase, notify } = store.getState()
    const keptBefore = await loadPackage()
    replaceBase(embeddedPackage(), [])
    forgetTables(tables)
    void keepPackage(null)
    notify({
      tone: 'info',
      sentence: daten.resetDone,
      undo: () => {
        store.getState().replaceBase(before, tables, markBefore)
        keepTables(store, tables)
        if (keptBefore.ok) void keepPackage(keptBefore.value)
      },
    })
  }

  return (
    <section className="card">
      <h2>{daten.package}</h2>
      <p>{daten.packageHint}</p>
      <p className="fine">
        Geladen: {base.title}, Fassung {base.version}
        {imports.length > 0 && `, dazu ${counted(imports.length, 'eigene Tabelle', 'eigene Tabellen')}`}
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={() => void download()}>
          <Icon name="holen" size={18} />
          <span>{daten.downloadPackage}</span>
        </button>
        <input
          ref={input}
          type="file"
          accept=".zip,application/zip"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={daten.loadPackage}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file !== undefined) void load(file)
            event.target.value = ''
          }}
        />
        <button type="button" className="button" onClick={() => input.current?.click()}>
          <Icon name="laden" size={18} />
          <span>{daten.loadPackage}</span>
        </button>
        <button type="button" className="button" onClick={() => void reset()}>
          {daten.reset}
        </button>
      </div>
      <ReportView problems={problems} fileName="datenpaket.zip" />
    </section>
  )
}
