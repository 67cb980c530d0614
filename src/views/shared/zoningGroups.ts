import type { Zoning } from '../../core/zoning/zoning'
import type { DataPackage } from '../../data/dataPackage'
import { lage } from '../../i18n/de/lage'
import type { OptionGroup } from '../../ui/Field'

const group = (label: string, zonings: readonly Zoning[]): OptionGroup<string> => ({ label, options: zonings.map((zoning) => ({ value: zoning.id, label: zoning.title })) })

/** Zonings to choose from: the package's, and the user's own where there are any. */
export const zoningGroups = (data: DataPackage, variants: readonly Zoning[]): readonly OptionGroup<string>[] => [group(lage.existingDivisions, data.zonings), ...(variants.length > 0 ? [group(lage.ownVariants, variants)] : [])]
