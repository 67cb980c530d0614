import { shell } from '../../i18n/de/shell'

/** Scenes: collected, ordered and shown. */
const PraesentationView = () => <h1 tabIndex={-1}>{shell.views.praesentation}</h1>

export default PraesentationView
