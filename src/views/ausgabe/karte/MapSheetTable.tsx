import { kartenblatt } from '../../../i18n/de/kartenblatt'
import { layoutTable, type SheetTable } from './sheetTable'

const mm = (value: number): string => `${value.toFixed(2)}mm`

/** The table beside a map, in the columns that its layout has planned; a row is at most as high as planned. */
export const MapSheetTable = ({ table, widthMm, pt }: { table: SheetTable; widthMm: number; pt: number }) => {
  const layout = layoutTable(table, widthMm, pt)
  if (layout === null) return null
  const { cells, gapMm } = layout
  return (
    <div className="map-sheet-tables" style={{ fontSize: `${pt}pt`, columnGap: mm(layout.betweenMm) }}>
      {layout.columns.map((rows, column) => (
        <table key={column} style={{ width: mm(layout.columnMm) }} aria-label={table.caption}>
          <colgroup>
            <col style={{ width: mm(cells.rank + gapMm) }} />
            {cells.number > 0 && <col style={{ width: mm(cells.number + gapMm) }} />}
            <col style={{ width: mm(cells.name + gapMm) }} />
            <col style={{ width: mm(cells.word + gapMm) }} />
            <col style={{ width: mm(cells.value) }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{kartenblatt.rank}</th>
              {cells.number > 0 && <th scope="col">{kartenblatt.number}</th>}
              <th scope="col">{table.nameHead}</th>
              <th scope="col">{kartenblatt.step}</th>
              <th scope="col" className="map-sheet-number">
                {table.valueHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={row.picked ? 'is-picked' : undefined}>
                <td>{row.rank}</td>
                {cells.number > 0 && <td>{row.number}</td>}
                <th scope="row">{row.name}</th>
                {row.colour === null ? (
                  <td colSpan={2} className="map-sheet-reason">
                    {row.word}
                  </td>
                ) : (
                  <>
                    <td>
                      <span className="map-sheet-swatch" style={{ backgroundColor: row.colour }} />
                      {row.word}
                    </td>
                    <td className="map-sheet-number">{row.value}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}
