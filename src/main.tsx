import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './views/shell.css'
import { StoreProvider } from './views/AppContext'
import { App } from './views/App'
import { startStore } from './views/startStore'

const root = createRoot(document.getElementById('app')!)

void startStore().then((store) => {
  root.render(
    <StoreProvider value={store}>
      <App />
    </StoreProvider>,
  )
})
