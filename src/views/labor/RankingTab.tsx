import { memo, useCallback } from 'react'
import { useStore } from 'zustand'
import { labor } from '../../i18n/de/labor'
import { lage } from '../../i18n/de/lage'
import { formatValue } from '../../i18n/format'
import { recipeById } from '../../state/recipes/recipesState'
import { hoverStore, setHover } from '../../state/hover'
import type { ShownRow } from '../../state/derived/shownTypes'
import { useApp, useAppStore } from '../AppContext'
import { classColours } from '../shared/classColours'
import { ZoneNumber } from '../shared/ZoneNumber'
import { laborCompared, laborShown } from './laborShown'
import { rankShifts } from './rankShifts'

interface EntryProps {
  readonly kind: 'unit' | 'zone'
  readonly id: string
  readonly name: string
  readonly number: number | null
  readonly rank: number | null
  readonly colour: string | null
  readonly value: string
  /** null: only one of the recipes rates the row. */
  readonly shift: number | null
  readonly selected: boolean
  readonly unitIdsOf: (id: string) => ShownRow['unitIds']
  readonly onPick: (id: string) => void
}

/** One line of the ranking; rendered again only when one of its words changes, so that a slider stays quick. */
const Entry = memo(({ kind, id, name, number, rank, colour, value, shift, selected, unitIdsOf, onPick }: EntryProps) => {
  const hovered = useStore(hoverStore, (state) => state.hover !== null && state.hover.kind === kind && state.hover.id === id)
  const enter = (): void => {
    setHover({ kind, id, unitIds: unitIdsOf(id), point: null })
  }
  const leave = (): void => {
    setHover(null)
  }
  return (
    <li>
      <button
        type="button"
        className={`ranking-entry lab-entry${hovered ? ' is-hovered' : ''}`}
        aria-pressed={selected}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={enter}
        onBlur={leave}
        onClick={() => {
          onPick(id)
        }}
      >
        <span className="ranking-rank">{rank ?? '–'}</span>
        {colour === null ? <span className="swatch swatch-hatched" aria-hidden="true" /> : <span className="swatch" aria-hidden="true" style={{ backgroundColor: colour }} />}
        <span className="ranking-name">
          {number !== null && <ZoneNumber number={number} />}
          {name}
          {rank === null && <small>{lage.notRated}</small>}
        </span>
        <span className="lab-shift" data-sense={shift === null ? 'none' : Math.sign(shift)}>
          {shift === null ? '' : labor.shift(shift)}
        </span>
        <span className="ranking-value">{rank === null ? '–' : value}</span>
      </button>
    </li>
  )
})
Entry.displayName = 'Entry'

/** The ranking under the active recipe, with the shift of every rank against the other recipe. */
export const RankingTab = () => {
  const store = useAppStore()
  const shown = useApp(laborShown)
  const other = useApp(laborCompared)
  const theme = useApp((state) => state.theme)
  const classFilter = useApp((state) => state.classFilter)
  const selection = useApp((state) => state.selection)
  const compared = useApp((state) => recipeById(state.data, state, state.compareId).title)
  const { byId } = rankShifts(shown, other)
  const colours = classColours(shown.classCount, 1, theme)
  const kind = shown.zoning === null ? 'unit' : 'zone'
  const rows = shown.rows.filter((row) => classFilter.length === 0 || (row.classIndex !== null && classFilter.includes(row.classIndex)))
  const sorted = [...rows].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, 'de'))
  const unitIdsOf = useCallback((id: string) => laborShown(store.getState()).rowOf.get(id)?.unitIds ?? [], [store])
  const onPick = useCallback(
    (id: string) => {
      store.getState().show({ selection: { kind, id } })
    },
    [store, kind],
  )
  return (
    <section className="ranking" aria-label={lage.ranking}>
      <p className="fine">{labor.hint(compared)}</p>
      <div className="ranking-head lab-entry" aria-hidden="true">
        <span>Rang</span>
        <span />
        <span>{shown.zoning === null ? 'Ortsteil' : 'Raum'}</span>
        <span>Verschiebung</span>
        <span>Index</span>
      </div>
      <ol className="ranking-list">
        {sorted.map((row) => (
          <Entry
            key={row.id}
            kind={kind}
            id={row.id}
            name={row.name}
            number={row.number}
            rank={row.rank}
            colour={row.classIndex === null ? null : colours[row.classIndex]!}
            value={formatValue(row.value, shown.decimals)}
            shift={byId.get(row.id) ?? null}
            selected={selection?.kind === kind && selection.id === row.id}
            unitIdsOf={unitIdsOf}
            onPick={onPick}
          />
        ))}
      </ol>
    </section>
  )
}
