import type { CameraStore } from './cameraStore'

const Icon = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
)

/** Buttons over the map; every movement a gesture makes can be had here or by keyboard as well. */
export const MapControls = ({ camera }: { readonly camera: CameraStore }) => (
  <div className="map-controls">
    <button type="button" className="map-button" aria-label="Vergrößern" title="Vergrößern" onClick={() => camera.glideBy(1)}>
      <Icon path="M12 5v14M5 12h14" />
    </button>
    <button type="button" className="map-button" aria-label="Verkleinern" title="Verkleinern" onClick={() => camera.glideBy(-1)}>
      <Icon path="M5 12h14" />
    </button>
    <button type="button" className="map-button" aria-label="Ganze Stadt" title="Ganze Stadt" onClick={() => camera.fit()}>
      <Icon path="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
    </button>
  </div>
)
