import type { Unit } from '../../core/units/unit'
import { packageCsv } from './packageCsv'
import { paths, type PackageFiles, type ProblemList } from './packageFiles'

const required = ['id', 'name', 'type', 'area_m2']

/**
 * Reads `units.csv`: id, name, type, area_m2 and, where known, population with
 * population_date and population_source. Errors for double or empty ids, names
 * left empty, areas and populations that are no positive numbers.
 */
export const parseUnits = (files: PackageFiles, problems: ProblemList): Unit[] => {
  const csv = packageCsv(files, paths.units, required, problems)
  if (!csv) return []
  const [id, name, type, area] = required.map(csv.column) as [number, number, number, number]
  const [population, date, source] = ['population', 'population_date', 'population_source'].map(csv.column) as [number, number, number]
  const firstRow = new Map<string, number>()
  const units: Unit[] = []
  csv.rows.forEach((cells, index) => {
    const row = csv.rowNumber(index)
    const place = (column: number, header: string) => ({ file: csv.file, row, column: header, value: cells[column] ?? '' })
    const unitId = cells[id] ?? ''
    if (unitId === '' || !cells[name]) {
      problems.error('unit-unnamed', place(id, 'id'), 'Ein Ortsteil hat keine Nummer oder keinen Namen.', 'Ergänzen Sie beide in units.csv.')
      return
    }
    const earlier = firstRow.get(unitId)
    if (earlier !== undefined) {
      problems.error('duplicate-unit', place(id, 'id'), `Die Nummer ${unitId} steht schon in Zeile ${earlier}.`, 'Jeder Ortsteil braucht eine eigene Nummer.')
      return
    }
    firstRow.set(unitId, row)
    const areaM2 = Number(cells[area])
    if (!(areaM2 > 0) || !Number.isFinite(areaM2)) {
      problems.error('bad-area', place(area, 'area_m2'), `Die Fläche von ${cells[name]} ist keine Zahl über null.`, 'Tragen Sie die Fläche in Quadratmetern ein, mit Dezimalpunkt.')
      return
    }
    const residents = population < 0 ? '' : (cells[population] ?? '')
    if (residents !== '' && !/^\d+$/.test(residents)) {
      problems.error('bad-population', place(population, 'population'), `Die Einwohnerzahl von ${cells[name]} ist keine ganze Zahl.`, 'Tragen Sie eine ganze Zahl ohne Punkte ein oder lassen Sie das Feld leer.')
      return
    }
    units.push({
      id: unitId,
      name: cells[name],
      type: cells[type] ?? '',
      areaM2,
      ...(residents === '' ? {} : { population: { value: Number(residents), date: cells[date] ?? '', source: cells[source] ?? '' } }),
    })
  })
  if (units.length === 0 && csv.rows.length === 0) problems.error('no-units', { file: csv.file }, 'units.csv enthält keine Ortsteile.', 'Laden Sie das vollständige Datenpaket.')
  return units
}
