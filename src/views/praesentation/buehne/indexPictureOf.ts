import type { IndexPictureModel } from '../../../charts/IndexPicture'
import { isPresent } from '../../../core/indicators/missing'
import type { UnitId } from '../../../core/units/unit'
import type { DataPackage } from '../../../data/dataPackage'
import { indexPicture as words } from '../../../i18n/de/indexBild'
import { formatNumber, formatValue } from '../../../i18n/format'
import { classRanges } from '../../../map/legend'
import type { Shown } from '../../../state/derived/shownTypes'
import { classColours } from '../../shared/classColours'

/**
 * The way of one Ortsteil through the index, ready to be drawn; null where there
 * is no index. One that is not rated, or null, gives way to the highest one; `instead` then names it.
 */
export const indexPictureOf = (data: DataPackage, shown: Shown, wanted: UnitId | null): (IndexPictureModel & { readonly instead?: string }) | null => {
  const { result } = shown
  const chosen = wanted === null ? undefined : shown.rowOf.get(wanted)
  const isRated = typeof chosen?.rank === 'number'
  const row = isRated ? chosen : shown.rows.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!)[0]
  const position = row === undefined ? -1 : (result?.ids.indexOf(row.id) ?? -1)
  if (result === null || row === undefined || position < 0 || row.classIndex === null) return null
  const normalisation = result.spec.normalisation ?? 'z'
  const isDistance = normalisation === 'z' || normalisation === 'z-sample' || normalisation === 'z-weighted'
  const direction = new Map(result.spec.indicators.map((term) => [term.id, term.direction]))
  const terms = result.terms.map((term) => {
    const indicator = data.indicators.find(({ id }) => id === term.id)
    const decimals = indicator?.decimals ?? 2
    const unit = indicator?.unit ?? ''
    const normalised = term.normalised[position]!
    return {
      id: term.id,
      label: indicator?.shortLabel ?? term.id,
      value: formatValue(term.values[position]!, decimals, unit),
      mean: formatValue(term.reference.mean, decimals, unit),
      normalised: isPresent(normalised) ? normalised : null,
      isTurned: direction.get(term.id) === -1,
    }
  })
  const aggregate = result.aggregate[position]!
  const index = result.index[position]!
  if (!isPresent(index)) return null
  const { mean, sd } = result.aggregateReference
  const isMean = (result.spec.aggregation ?? 'mean') === 'mean'
  const isEqual = new Set(result.terms.map(({ weight }) => weight.toFixed(6))).size === 1
  const standardised = result.spec.standardise !== false && isPresent(aggregate)
  return {
    name: row.name,
    terms,
    isDistance,
    // Weighted by people it is nearly the city's value, and no mean of the Ortsteile.
    averageNote: normalisation === 'z-weighted' ? '' : words.averageOf(result.referenceCount, result.spec.referenceYear ?? null),
    mean: isPresent(aggregate) ? formatNumber(aggregate, 2) : '–',
    meanWords: isMean ? (isEqual ? words.mean(terms.length) : words.weightedMean(terms.length)) : words.summed,
    formula: standardised ? words.standardised(formatNumber(aggregate, 2), Math.abs(mean) < 0.005 ? null : formatNumber(mean, 2), formatNumber(sd, 2), formatNumber(index, 2)) : '',
    index: formatNumber(index, 2),
    classIndex: row.classIndex,
    classes: classColours(shown.classCount, shown.direction, 'projector').map((colour, i) => ({ colour, label: shown.labels[i] ?? '', range: classRanges(shown.breaks, 1)[i]! })),
    ...(wanted !== null && chosen !== undefined && !isRated ? { instead: chosen.name } : {}),
  }
}
