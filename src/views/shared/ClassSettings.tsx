import { lage } from '../../i18n/de/lage'
import { indexSchemes, indicatorMethods, limitModes } from '../../state/appState'
import type { Shown } from '../../state/derived/shownTypes'
import { SelectField } from '../../ui/Field'
import { useApp } from '../AppContext'

/** How the classes are cut: names and limits for the index, method, number and range of years for single indicators. */
export const ClassSettings = ({ shown }: { shown: Shown }) => {
  const indexScheme = useApp((state) => state.indexScheme)
  const method = useApp((state) => state.indicatorMethod)
  const count = useApp((state) => state.classCount)
  const limitMode = useApp((state) => state.limitMode)
  const show = useApp((state) => state.show)
  const ownClasses = useApp((state) => state.shownRecipe !== undefined && state.shownRecipe.classes !== null)
  if (shown.measure === 'index' && ownClasses) return <p className="fine">{lage.schemeOfRecipe}</p>
  if (shown.measure === 'index') {
    return (
      <SelectField
        compact
        label={lage.scheme}
        value={indexScheme}
        options={indexSchemes.map((scheme) => ({ value: scheme, label: lage.schemes[scheme] }))}
        onChange={(scheme) => {
          show({ indexScheme: scheme, classFilter: [] })
        }}
      />
    )
  }
  return (
    <div className="class-settings">
      <SelectField
        compact
        label={lage.classMethod}
        value={method}
        options={indicatorMethods.map((each) => ({ value: each, label: lage.methods[each] }))}
        onChange={(value) => {
          show({ indicatorMethod: value, classFilter: [] })
        }}
      />
      <SelectField
        compact
        label={lage.classCount}
        value={String(count)}
        options={[3, 4, 5, 6, 7].map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(value) => {
          show({ classCount: Number(value), classFilter: [] })
        }}
      />
      <SelectField
        compact
        label={lage.limits}
        value={limitMode}
        options={limitModes.map((each) => ({ value: each, label: lage.limitModes[each] }))}
        onChange={(value) => {
          show({ limitMode: value, classFilter: [] })
        }}
      />
    </div>
  )
}
