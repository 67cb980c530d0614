/**
 * basemap.de Web Raster Grau, © GeoBasis-DE / BKG, CC BY 4.0, as WMTS in Web
 * Mercator. The one request to another origin, and only while it is turned on.
 */
export const baseMapTiles =
  'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png'

/** Source line to be shown while the base map is on. */
export const baseMapAttribution = 'Hintergrundkarte: basemap.de © GeoBasis-DE / BKG, CC BY 4.0'
