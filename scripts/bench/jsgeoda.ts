import { createRequire } from 'node:module'
import type { FeatureCollection } from 'geojson'

/** What jsgeoda 0.2.3 gives for a division; clusters count from 1, 0 where a unit got none. */
interface Clustering {
  readonly clusters: readonly number[]
}

/** The part of jsgeoda 0.2.3 (ISC, no types of its own) that divides units; arguments in the order of its documentation. */
export interface Geoda {
  readonly readGeoJSON: (bytes: ArrayBuffer) => string
  readonly getRookWeights: (map: string) => unknown
  readonly getNeighbors: (weights: unknown, unit: number) => readonly number[]
  readonly skater: (weights: unknown, zones: number, values: readonly (readonly number[])[]) => Clustering | null
  readonly redcap: (weights: unknown, zones: number, values: readonly (readonly number[])[], method: string) => Clustering | null
  readonly schc: (weights: unknown, zones: number, values: readonly (readonly number[])[], method: string) => Clustering | null
  readonly azpGreedy: (weights: unknown, zones: number, values: readonly (readonly number[])[], starts: number) => Clustering | null
  readonly azpSA: (weights: unknown, zones: number, values: readonly (readonly number[])[], cooling: number, iterations: number, starts: number) => Clustering | null
  readonly azpTabu: (weights: unknown, zones: number, values: readonly (readonly number[])[], length: number, patience: number, starts: number) => Clustering | null
  readonly maxpGreedy: (weights: unknown, values: readonly (readonly number[])[], iterations: number, bounded: readonly (readonly number[])[], least: readonly number[]) => Clustering | null
  readonly maxpSA: (weights: unknown, values: readonly (readonly number[])[], cooling: number, cycles: number, iterations: number, bounded: readonly (readonly number[])[], least: readonly number[]) => Clustering | null
  readonly maxpTabu: (weights: unknown, values: readonly (readonly number[])[], length: number, patience: number, iterations: number, bounded: readonly (readonly number[])[], least: readonly number[]) => Clustering | null
}

export const openGeoda = (): Promise<Geoda> => (createRequire(import.meta.url)('jsgeoda') as { New: () => Promise<Geoda> }).New()

/** A map with its rook neighbours, checked against ours: both must divide the same graph. */
export const openMap = (geoda: Geoda, areas: FeatureCollection, neighbours: readonly (readonly number[])[]): unknown => {
  const bytes = new TextEncoder().encode(JSON.stringify(areas))
  const weights = geoda.getRookWeights(geoda.readGeoJSON(bytes.buffer))
  neighbours.forEach((list, unit) => {
    if ([...geoda.getNeighbors(weights, unit)].sort((a, b) => a - b).join() !== list.join()) throw new Error(`jsgeoda sees other neighbours of unit ${unit}`)
  })
  return weights
}
