import { useState } from 'react'
import type { Problem } from '../../../core/result'
import { shell } from '../../../i18n/de/shell'
import { szenen } from '../../../i18n/de/szenen'
import { Icon } from '../../../ui/Icon'
import { Menu } from '../../../ui/Menu'
import { ProblemList } from '../../../ui/ProblemList'
import { useAppStore } from '../../AppContext'
import { OfflineSign } from '../../offline/OfflineSign'
import { addStarter } from './addStarter'
import { useScenes, useScenesStore } from './ScenesContext'
import { stepScenes } from './useUndoKeys'

const words = szenen.head

const openWorkshopOf = async (app: ReturnType<typeof useAppStore>) => (await import('../../../state/workshop/workshop')).openWorkshop(app)

/** Saved, being saved, or not: in words. */
const Saving = () => {
  const saving = useScenes((state) => state.saving)
  return <span className={saving === 'failed' ? 'scene-saving is-failed' : 'scene-saving'}>{words[saving]}</span>
}

/** How many scenes, steps back and forward, files, and the beginning. */
export const SceneHead = ({ onStart, onPrint }: { onStart: () => void; onPrint: () => void }) => {
  const app = useAppStore()
  const store = useScenesStore()
  const scenes = useScenes((state) => state.document.scenes)
  const undoLabel = useScenes((state) => state.undoLabel)
  const canUndo = useScenes((state) => state.canUndo)
  const redoLabel = useScenes((state) => state.redoLabel)
  const canRedo = useScenes((state) => state.canRedo)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const shown = scenes.filter(({ hidden }) => !hidden).length
  const save = async (): Promise<void> => {
    const [{ saveProject }, workshop] = await Promise.all([import('../../werkstatt/projectDoor'), openWorkshopOf(app)])
    await saveProject(app, workshop)
  }
  const read = async (file: File): Promise<void> => {
    const [{ openFile }, workshop] = await Promise.all([import('../../werkstatt/projectDoor'), openWorkshopOf(app)])
    setProblems(await openFile(app, workshop, file))
  }
  const undoWord = canUndo ? words.undoOf(undoLabel) : words.undo
  const redoWord = canRedo ? words.redoOf(redoLabel) : words.redo
  return (
    <header className="view-head">
      <h1 tabIndex={-1}>{shell.views.praesentation}</h1>
      {scenes.length > 0 && <p className="scene-count">{szenen.list.count(scenes.length, scenes.length - shown)}</p>}
      <div className="view-head-end">
        <OfflineSign />
        <Saving />
        <button type="button" className="icon-button" disabled={!canUndo} aria-label={undoWord} title={undoWord} onClick={() => { stepScenes(store, false) }}>
          <Icon name="zurueck" size={20} />
        </button>
        <button type="button" className="icon-button" disabled={!canRedo} aria-label={redoWord} title={redoWord} onClick={() => { stepScenes(store, true) }}>
          <Icon name="wieder" size={20} />
        </button>
        <Menu label={words.more} icon="teilen" align="end">
          <ul className="menu-list scene-menu">
            {scenes.length > 0 && (
              <>
                <li>
                  <button type="button" className="menu-item" data-closes onClick={onPrint}>
                    {words.print}
                  </button>
                  <p className="fine">{words.printWhat}</p>
                </li>
                <li>
                  <button type="button" className="menu-item" data-closes onClick={() => { void addStarter(app, store) }}>
                    {words.starter}
                  </button>
                </li>
              </>
            )}
            <li>
              <button type="button" className="menu-item" onClick={() => { void save() }}>
                {words.file}
              </button>
              <p className="fine">{words.fileWhat}</p>
            </li>
            <li>
              <label className="menu-item">
                <span>{words.openFile}</span>
                <input
                  type="file"
                  accept=".json,application/json"
                  className="visually-hidden"
                  onChange={(event) => {
                    const [file] = event.target.files ?? []
                    event.target.value = ''
                    if (file !== undefined) void read(file)
                  }}
                />
              </label>
              <p className="fine">{words.openFileWhat}</p>
              <ProblemList problems={problems} />
            </li>
          </ul>
        </Menu>
        <button type="button" className="button button-main" disabled={shown === 0} onClick={onStart}>
          <Icon name="praesentation" size={18} />
          <span>{words.start}</span>
        </button>
      </div>
    </header>
  )
}
