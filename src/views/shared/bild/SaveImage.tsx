import { lazy, Suspense } from 'react'
import { bildMenu } from '../../../i18n/de/bildMenu'
import { Menu } from '../../../ui/Menu'
import type { MakePictures } from './pictures'

const SaveImagePanel = lazy(() => import('./SaveImagePanel'))

/** The button „Bild“ with its menu; what draws and saves is loaded when it is opened. `make` stays the same function. */
export const SaveImage = ({ make }: { make: MakePictures }) => (
  <Menu label={bildMenu.menu} icon="holen" align="end">
    <Suspense fallback={null}>
      <SaveImagePanel make={make} />
    </Suspense>
  </Menu>
)
