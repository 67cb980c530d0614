import { useMemo } from 'react'
import { labor } from '../../i18n/de/labor'
import { presetChoices } from '../../state/recipes/presetChoices'
import type { OptionGroup } from '../../ui/Field'
import { useApp } from '../AppContext'

/** Presets and one's own recipes for a select; made anew only when a title or the list changes, not with every weight. */
export const useRecipeOptions = (): readonly OptionGroup<string>[] => {
  const data = useApp((state) => state.data)
  const own = useApp((state) => JSON.stringify(state.recipes.map(({ id, title }) => ({ value: id, label: title }))))
  return useMemo(() => {
    const options = JSON.parse(own) as OptionGroup<string>['options']
    return [{ label: labor.presets, options: presetChoices(data).map((each) => ({ value: each.id, label: each.title })) }, ...(options.length === 0 ? [] : [{ label: labor.own, options }])]
  }, [data, own])
}
