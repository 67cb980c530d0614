import { useEffect, useLayoutEffect, useMemo } from 'react'
import { createCameraStore, type CameraStore, type Padding } from '../../map/cameraStore'
import { mapGeometry } from '../../map/geometry/mapGeometry'
import { useApp, useAppStore } from '../AppContext'

const settleMilliseconds = 350

/** One camera for all maps of a view, kept in step with the address both ways. */
export const useCamera = (padding: Padding): CameraStore => {
  const store = useAppStore()
  const boundaries = useApp((state) => state.data.boundaries)
  const camera = useMemo(() => createCameraStore(mapGeometry(boundaries).bounds, { initial: store.getState().camera ?? undefined }), [boundaries, store])

  // Before the first paint, so that the city does not jump.
  useLayoutEffect(() => {
    camera.setPadding(padding)
  }, [camera, padding])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    /** The camera this hook last put into the store, so that its own echo does not move the map. */
    let written = store.getState().camera
    const stopCamera = camera.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const next = camera.fitted() ? null : camera.get()
        if (next === null && store.getState().camera === null) return
        written = next
        store.getState().show({ camera: next })
      }, settleMilliseconds)
    })
    const stopStore = store.subscribe((state, before) => {
      if (state.camera === before.camera || state.camera === written) return
      written = state.camera
      if (state.camera === null) camera.fit(true)
      else camera.set(state.camera)
    })
    return () => {
      clearTimeout(timer)
      stopCamera()
      stopStore()
    }
  }, [camera, store])
  return camera
}
