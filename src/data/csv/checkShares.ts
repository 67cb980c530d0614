import { isPresent } from '../../core/indicators/missing'
import type { Problem } from '../../core/result'
import { seriesKey, type DataPackage } from '../dataPackage'
import type { ImportedTable } from './importedTable'

const german = (value: number): string => value.toLocaleString('de-DE')

/** How far a model value may lie off before an official one that contradicts it must itself be wrong. */
const beyondModelError = (part: number, whole: number): boolean => part > 2 * whole && part - whole > 20

/**
 * Finds units whose numerator exceeds the denominator, for every indicator in
 * percent that an import touches: an error, except against a model value of the
 * package. A model value cannot veto an official one, so there it is a warning,
 * unless an imported numerator is so large that no error of the model explains it.
 * @param pkg the package with the import already laid over it
 * @param lineOf row of an imported cell in the file, by component, year and unit
 */
export const checkShares = (pkg: DataPackage, imported: ImportedTable, lineOf: (component: string, year: number, unit: string) => number | undefined): Problem[] => {
  const labels = new Map(pkg.components.map(({ id, label }) => [id, label]))
  const headers = new Map(imported.series.map(({ component, year, header }) => [seriesKey(component, year), header]))
  return pkg.indicators.flatMap((indicator): Problem[] => {
    if (!('numerator' in indicator) || indicator.unit !== '%') return []
    const { numerator, denominator } = indicator
    return pkg.years.flatMap((year): Problem[] => {
      const keys = [seriesKey(numerator, year), seriesKey(denominator, year)] as const
      const touched = keys.find((key) => headers.has(key))
      const above = pkg.series.get(keys[0])
      const below = pkg.series.get(keys[1])
      if (touched === undefined || !above || !below) return []
      return pkg.units.flatMap((unit, index): Problem[] => {
        const { value: part, status: partStatus } = above.cells[index]!
        const { value: whole, status: wholeStatus } = below.cells[index]!
        if (!isPresent(part) || !isPresent(whole) || part <= whole) return []
        const row = lineOf(numerator, year, unit.id) ?? lineOf(denominator, year, unit.id)
        const isTogether = headers.has(keys[0]) && headers.has(keys[1])
        const otherStatus = touched === keys[0] ? wholeStatus : partStatus
        const againstModel = !isTogether && otherStatus === 'modell' && imported.status !== 'modell'
        const isError = !againstModel || (touched === keys[0] && beyondModelError(part, whole))
        const model = (isModel: boolean): string => (againstModel && isModel ? ' (Modellwert)' : '')
        return [
          {
            code: 'numerator-above-denominator',
            severity: isError ? 'error' : 'warning',
            place: { file: imported.fileName, ...(row === undefined ? {} : { row }), column: headers.get(touched)!, value: String(touched === keys[0] ? part : whole) },
            sentence: `${unit.name} (${unit.id}), ${year}: „${labels.get(numerator) ?? numerator}“ ist mit ${german(part)}${model(touched === keys[1])} größer als „${labels.get(denominator) ?? denominator}“ mit ${german(whole)}${model(touched === keys[0])}.`,
            wayOut: isTogether ? 'Berichtigen Sie einen der beiden Werte.' : 'Prüfen Sie den Wert oder laden Sie Zähler und Nenner in derselben Tabelle.',
          },
        ]
      })
    })
  })
}
