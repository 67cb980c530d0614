import { error } from '../../core/problem'
import { failure, success, type Result } from '../../core/result'

/** Most that may be unpacked from one archive. */
export const maxUnpackedBytes = 100 * 1024 * 1024
const maxFiles = 1000

/** The files that make one Shapefile, or a GeoJSON found instead. */
export interface ShapefileParts {
  readonly layer: string
  readonly shp?: Uint8Array
  readonly dbf?: Uint8Array
  readonly prj?: string
  readonly cpg?: string
  readonly json?: Uint8Array
}

const wanted = /\.(shp|dbf|prj|cpg|json|geojson)$/i

/**
 * Unpacks the one layer of a zipped Shapefile. Sizes are checked before a byte is
 * unpacked. Errors: damaged archive, more than 100 MB unpacked or 1,000 files, no .shp in it, more
 * than one layer. An archive with one GeoJSON file and no .shp gives that.
 */
export const shapefileParts = async (bytes: Uint8Array, file: string): Promise<Result<ShapefileParts>> => {
  const { unzipSync } = await import('fflate')
  let total = 0
  let count = 0
  const names: string[] = []
  let unpacked: Record<string, Uint8Array>
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || name.includes('__MACOSX')) return false
        names.push(name)
        if (++count > maxFiles || !wanted.test(name)) return false
        total += originalSize
        return total <= maxUnpackedBytes
      },
    })
  } catch {
    return failure(error('damaged-zip', 'Das ZIP-Archiv ist beschädigt oder unvollständig.', 'Laden Sie die Datei noch einmal herunter.', { file }))
  }
  if (total > maxUnpackedBytes || count > maxFiles) return failure(error('too-large', 'Das Archiv ist ausgepackt größer als 100 MB oder enthält mehr als 1.000 Dateien.', 'Wählen Sie ein Archiv mit nur einer Ebene oder vereinfachen Sie die Grenzen vorher.', { file }))
  const found = (ending: RegExp): string[] => Object.keys(unpacked).filter((name) => ending.test(name))
  const layers = found(/\.shp$/i)
  if (layers.length > 1) {
    return failure(error('several-layers', `Das Archiv enthält ${layers.length} Ebenen: ${layers.slice(0, 6).join(', ')}${layers.length > 6 ? ' …' : ''}.`, 'Packen Sie ein ZIP-Archiv mit nur einer Ebene (.shp, .dbf, .prj).', { file }))
  }
  const [shpName] = layers
  if (shpName === undefined) {
    const [json, another] = found(/json$/i)
    if (json !== undefined && another === undefined) return success({ layer: json, json: unpacked[json]! })
    const kind = names.some((name) => /\.kml$/i.test(name)) ? ' Es enthält eine KML-Datei.' : names.some((name) => /\.(dbf|shx)$/i.test(name)) ? ' Die Datei mit der Endung „.shp“ fehlt.' : ''
    return failure(error('no-shp', `Das ZIP-Archiv enthält kein Shapefile.${kind}`, 'Packen Sie alle Teile des Shapefiles (.shp, .dbf, .prj) in ein ZIP-Archiv, oder wählen Sie eine GeoJSON-Datei.', { file }))
  }
  const base = shpName.slice(0, -4).toLowerCase()
  const part = (ending: string): Uint8Array | undefined => {
    const name = Object.keys(unpacked).find((candidate) => candidate.toLowerCase() === base + ending)
    return name === undefined ? undefined : unpacked[name]
  }
  const text = (ending: string): { readonly [key: string]: string } => {
    const content = part(ending)
    return content ? { [ending.slice(1)]: new TextDecoder().decode(content).trim() } : {}
  }
  const dbf = part('.dbf')
  return success({ layer: shpName, shp: unpacked[shpName]!, ...(dbf ? { dbf } : {}), ...text('.prj'), ...text('.cpg') })
}
