/** The one foreign host, used only while the user has the base map switched on. */
export const baseMapOrigin = 'https://sgx.geodatenzentrum.de'

/** Policy of the built page: nothing but its own files, no inline script or style, no eval. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' data: blob: ${baseMapOrigin}`,
  `connect-src 'self' ${baseMapOrigin}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')
