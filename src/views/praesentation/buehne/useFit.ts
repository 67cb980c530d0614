import { useLayoutEffect, useRef, type RefObject } from 'react'

const least = 0.55
const step = 0.05

/**
 * Makes an element's type smaller, by the custom property `--fit`, until what is
 * in it has room: nothing on the stage is ever cut off. `content` says when to
 * measure again; so does another size or the arrival of the font.
 */
export const useFit = (content: unknown): RefObject<HTMLDivElement | null> => {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const fit = (): void => {
      element.style.setProperty('--fit', '1')
      for (let size = 1; size > least && element.clientHeight > 0 && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1); size -= step) element.style.setProperty('--fit', (size - step).toFixed(2))
    }
    fit()
    let width = element.clientWidth
    let height = element.clientHeight
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width && element.clientHeight === height) return
      width = element.clientWidth
      height = element.clientHeight
      fit()
    })
    observer.observe(element)
    let alive = true
    void document.fonts.ready.then(() => {
      if (alive) fit()
    })
    return () => {
      alive = false
      observer.disconnect()
    }
  }, [content])
  return ref
}
