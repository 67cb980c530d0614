let context: CanvasRenderingContext2D | null | undefined

/**
 * Any CSS colour, as computed styles give it (also oklch() or color-mix()), as
 * `rgba()`, which is what MapLibre understands. A text that is no colour gives black.
 */
export const cssColour = (text: string): string => {
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
  if (!context) return text
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = '#000000'
  context.fillStyle = text
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data
  return `rgba(${r},${g},${b},${alpha / 255})`
}
