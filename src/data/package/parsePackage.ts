import { valueComponent } from '../../core/indicators/indicator'
import { failure, success, type Result } from '../../core/result'
import type { DataPackage } from '../dataPackage'
import { paths, problemList, type PackageFiles } from './packageFiles'
import { text } from './packageJson'
import { parseComponents } from './parseComponents'
import { parseDescriptor } from './parseDescriptor'
import { parseIndicators } from './parseIndicators'
import { parseTopology } from './parseTopology'
import { parseUnits } from './parseUnits'
import { parseZonings } from './parseZonings'

/**
 * Reads a data package (Frictionless, see data/README.md): datapackage.json,
 * units.csv, boundaries/units.topojson, components.csv, indicators.json and
 * zonings/*.csv. Everything is checked; all problems of all files come back at
 * once, each with file, row, column and value.
 *
 * Small on purpose, since it is part of what is loaded before the first map.
 * @param files path inside the package -> text
 */
export const parsePackage = (files: PackageFiles): Result<DataPackage> => {
  const problems = problemList()
  const units = parseUnits(files, problems)
  const descriptor = parseDescriptor(files, new Set(units.map(({ id }) => id)), problems)
  const { components, indicators } = parseIndicators(files, problems)
  // Without units or years every further row would be reported as unknown.
  if (!descriptor || units.length === 0) return failure(...problems.all)
  const boundaries = parseTopology(files, units, problems)
  const ready = new Set(indicators.map((indicator) => ('value' in indicator ? indicator.value : valueComponent(indicator.id))))
  const counts = new Set(components.map(({ id }) => id).filter((id) => !ready.has(id)))
  const series = parseComponents(files, { units, counts, values: ready, years: new Set(descriptor.years), sources: descriptor.sources }, problems)
  const zonings = parseZonings(files, descriptor.resources, units, problems)
  if (!boundaries || problems.all.some(({ severity }) => severity === 'error')) return failure(...problems.all)
  const { name, title, description, version, years, sources, synonyms, resources } = descriptor
  const boundarySource = text(resources.get(paths.boundaries)?.['source'])
  return success({ name, title, description, version, units, boundaries, boundarySource, years, components, indicators, series, zonings, sources, synonyms }, problems.all)
}
