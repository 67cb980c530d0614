import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../src/core/result'
import type { DataPackage } from '../../src/data/dataPackage'
import { parsePackage } from '../../src/data/package/parsePackage'

/** Reads the data package in a folder the way the app does. */
export const checkPackage = (folder: string): Result<DataPackage> => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(csv|json|topojson|geojson)$/i.test(name))
  return parsePackage(new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')])))
}
