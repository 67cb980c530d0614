let known: boolean | undefined

/** Names of programs that draw WebGL without a graphics processor. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i

/**
 * Whether WebGL draws with a graphics processor. In software (virtual machines, old
 * drivers, blocked cards) its first picture can hold the page for more than a second,
 * and every later one takes longer than the SVG map's. Asked once.
 */
export const hasQuickWebGl = (): boolean => {
  if (known !== undefined) return known
  const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  // Not every browser calls its software a caveat, but each gives its name.
  const name = context?.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? context?.RENDERER
  known = context !== null && !software.test(String(context.getParameter(name!)))
  // Browsers allow only some contexts at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return known
}
