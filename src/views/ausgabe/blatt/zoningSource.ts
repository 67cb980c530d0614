import type { Zoning } from '../../../core/zoning/zoning'
import { kartenblatt } from '../../../i18n/de/kartenblatt'
import { isCertain } from '../../../state/derived/rows'

/** Where a division comes from, and how many of its assignments nobody has proven: stands with the sources wherever its rooms or borders are drawn. */
export const zoningSource = (zoning: Zoning): string => kartenblatt.zoningSource(zoning.title, zoning.source.replace(/\.$/, ''), [...zoning.certainty.values()].filter((certainty) => !isCertain(certainty)).length)

/** The sources of a sheet, whose first names the boundaries, with those of the divisions behind it; every division once. */
export const withZonings = (sources: readonly string[], zonings: readonly (Zoning | null)[]): readonly string[] => [...sources.slice(0, 1), ...new Set(zonings.flatMap((zoning) => (zoning === null ? [] : [zoningSource(zoning)]))), ...sources.slice(1)]
