import { useRef } from 'react'
import { useStore } from 'zustand'
import { lage } from '../../i18n/de/lage'
import { formatValue } from '../../i18n/format'
import { sortKeys } from '../../state/appState'
import { activeFilter, shownNow } from '../../state/derived/shown'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { hoverStore, setHover } from '../../state/hover'
import { SelectField } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'
import { Caveats } from '../shared/Caveats'
import { ClassSwatch } from '../shared/ClassSwatch'
import { ZoneNumber } from '../shared/ZoneNumber'
import { entryName } from './entryName'
import { rankedRows } from './rankedRows'
import { SpokenRanking } from './SpokenRanking'
import { rowKey } from './rowKey'

const Entry = ({ shown, row }: { shown: Shown; row: ShownRow }) => {
  const show = useApp((state) => state.show)
  const hovered = useStore(hoverStore, (state) => state.hover !== null && state.hover.kind === (shown.zoning === null ? 'unit' : 'zone') && state.hover.id === row.id)
  const kind = shown.zoning === null ? 'unit' : 'zone'
  const enter = (): void => {
    setHover({ kind, id: row.id, unitIds: row.unitIds, point: null })
  }
  const leave = (): void => {
    setHover(null)
  }
  return (
    <li>
      <button
        type="button"
        data-row={rowKey({ kind, id: row.id })}
        className={hovered ? 'ranking-entry is-hovered' : 'ranking-entry'}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={enter}
        onBlur={leave}
        onClick={() => {
          show({ selection: { kind, id: row.id } })
        }}
      >
        <span className="visually-hidden">{entryName(shown, row)}</span>
        <span className="ranking-rank" aria-hidden="true">{row.rank === null ? '–' : row.rank}</span>
        <span aria-hidden="true">
          <ClassSwatch shown={shown} row={row} />
        </span>
        <span className="ranking-name" aria-hidden="true">
          {row.number !== null && <ZoneNumber number={row.number} />}
          {row.name}
          {row.rank === null && <small>{lage.notRated}</small>}
          <Caveats row={row} />
        </span>
        <span className="ranking-people" aria-hidden="true">{formatValue(row.population)}</span>
        <span className="ranking-value" aria-hidden="true">{row.exclusion?.reason === 'population' && shown.measure === 'index' ? '–' : formatValue(row.value, shown.decimals, shown.unit)}</span>
      </button>
    </li>
  )
}

/** The ranking: searched, sorted and filtered like the map, linked with it in both directions. */
export const RankingList = () => {
  const shown = useApp(shownNow)
  const { search, sort, sortDescending, classFilter } = useAppListState()
  const show = useApp((state) => state.show)
  const field = useRef<HTMLInputElement>(null)
  const searchName = shown.zoning === null ? lage.searchPlaceholder : 'Raum suchen'
  const rows = rankedRows(shown, search, classFilter, sort, sortDescending)
  return (
    <section className="ranking" aria-label={lage.ranking}>
      <div className="ranking-tools">
        <label className="search">
          <span className="visually-hidden">{searchName}</span>
          <Icon name="suche" size={16} />
          <input
            ref={field}
            type="search"
            name="suche"
            value={search}
            placeholder={searchName}
            onChange={(event) => {
              show({ search: event.target.value })
            }}
          />
        </label>
        <SelectField
          compact
          label={lage.sortBy}
          value={sort}
          options={sortKeys.map((key) => ({ value: key, label: lage.sorts[key] }))}
          onChange={(key) => {
            show({ sort: key, sortDescending: key === 'wert' || key === 'menschen' })
          }}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={`Reihenfolge: ${sortDescending ? lage.descending : lage.ascending}, umkehren`}
          onClick={() => {
            show({ sortDescending: !sortDescending })
          }}
        >
          <Icon name={sortDescending ? 'ab' : 'auf'} size={18} />
        </button>
      </div>
      <div className="ranking-head" aria-hidden="true">
        <span>Rang</span>
        <span>{shown.zoning === null ? 'Ortsteil' : 'Raum'}</span>
        <span>{lage.people}</span>
        <span>{shown.measure === 'index' ? 'Index' : 'Wert'}</span>
      </div>
      {rows.length === 0 ? (
        <p className="empty">
          {lage.noHit}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              // This button goes away when there are entries again.
              field.current?.focus()
              show({ search: '', classFilter: [] })
            }}
          >
            {lage.clearFilter}
          </button>
        </p>
      ) : (
        <ol className="ranking-list">
          {rows.map((row) => (
            <Entry key={row.id} shown={shown} row={row} />
          ))}
        </ol>
      )}
      <SpokenRanking state={{ shown, search, classFilter }} rows={rows} />
    </section>
  )
}

const useAppListState = () => ({
  search: useApp((state) => state.search),
  sort: useApp((state) => state.sort),
  sortDescending: useApp((state) => state.sortDescending),
  classFilter: useApp((state) => activeFilter(shownNow(state), state.classFilter)),
})
