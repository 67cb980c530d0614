import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import { karten } from '../../../i18n/de/vergleichKarten'
import { stateZoningPrefix } from '../../../state/derived/shown'
import type { OptionGroup } from '../../../ui/Field'

/** Everything that can be compared, in groups: the package's zonings, the user's own, and their named states. Groups without entries are left out. */
export const variantGroups = (data: DataPackage, variants: readonly Zoning[], without: ReadonlySet<string> = new Set()): readonly OptionGroup<string>[] => {
  const group = (label: string, zonings: readonly Zoning[]): OptionGroup<string> => ({ label, options: zonings.filter(({ id }) => !without.has(id)).map(({ id, title }) => ({ value: id, label: title })) })
  const isState = ({ id }: Zoning): boolean => id.startsWith(stateZoningPrefix)
  return [group(karten.existing, data.zonings), group(karten.own, variants.filter((zoning) => !isState(zoning))), group(karten.states, variants.filter(isState))].filter(({ options }) => options.length > 0)
}
