import { parseErfurt } from '../erfurt'

const parsed = parseErfurt()
if (!parsed.ok) throw new Error('The embedded package cannot be read')
const { units, components, series } = parsed.value

/** A German city table of all units: the given components at 2017, changed by `change`. Semicolons, dots for thousands, title block, total row. */
export const cityTable = (ids: readonly string[], { year = 2017, change = (value: number) => value, title = 'Landeshauptstadt Erfurt, Statistik' } = {}): string => {
  const columns = ids.map((id) => ({ label: components.find((component) => component.id === id)!.label, cells: series.get(`${id}@2017`)!.cells.map((cell) => change(cell.value as number)) }))
  const german = (value: number): string => value.toLocaleString('de-DE')
  return [
    title,
    '',
    ['Nr.', 'Ortsteil', ...columns.map((column) => `${column.label} ${year}`)].join(';'),
    ...units.map((unit, row) => [unit.id, unit.name, ...columns.map((column) => german(column.cells[row]!))].join(';')),
    ['', 'Erfurt gesamt', ...columns.map((column) => german(column.cells.reduce((sum, value) => sum + value, 0)))].join(';'),
  ].join('\r\n')
}

/** Windows-1252 bytes, as a German spreadsheet program saves CSV. */
export const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Every count of the default index and the residents. */
export const indexComponents = ['einwohner', 'arbeitslose', 'ew_15_65', 'sgb2', 'ew_unter_rente', 'sgb2_u15', 'ew_u15', 'grundsicherung_alter', 'ew_65plus', 'alleinerziehende', 'haushalte_kinder', 'waehlende', 'wahlberechtigte']
