import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/tags.css'
import './charts/charts.css'
import './views/shell.css'
import './views/lage/lage.css'
import './views/lage/ranking.css'
import './views/shared/legend.css'
import './views/shared/panel.css'
import './views/shared/tables.css'
import './views/phone.css'
import { prepareGeometry } from './map/geometry/mapGeometry'
import { StoreProvider } from './views/AppContext'
import { App } from './views/App'
import { startStore } from './views/startStore'

const root = createRoot(document.getElementById('app')!)

void startStore().then(async (store) => {
  await prepareGeometry(store.getState().data.boundaries)
  // In slices, so that the browser can paint and hear in between.
  startTransition(() => {
    root.render(
      <StoreProvider value={store}>
        <App />
      </StoreProvider>,
    )
  })
})
