import { shell } from '../../i18n/de/shell'
import { daten } from '../../i18n/de/daten'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp } from '../AppContext'
import { OfflineCard } from '../offline/OfflineCard'
import ViewTerms from '../shared/ViewTerms'
import { ImportCard } from './ImportCard'
import { OwnTables } from './OwnTables'
import { PackageCard } from './PackageCard'
import { ShownData } from './ShownData'
import { SourcesCard } from './SourcesCard'
import './daten.css'

/** „Daten“: what is loaded, how sure it is, and the door for one's own tables. */
const DatenView = () => {
  const hasModel = useApp((state) => [...state.data.series.values()].some((series) => series.cells.some((cell) => cell.status === 'modell')))
  return (
    <>
      <header className="view-head">
        <h1>{shell.views.daten}</h1>
        {hasModel && <ModelBadge />}
      </header>
      <div className="daten-body">
        <p className="lead daten-lead">{daten.lead}</p>
        <div className="daten-column">
          <ImportCard />
          <ShownData />
        </div>
        <div className="daten-column">
          <OwnTables />
          <PackageCard />
          <OfflineCard />
          <SourcesCard />
        </div>
        <ViewTerms />
      </div>
    </>
  )
}

export default DatenView
