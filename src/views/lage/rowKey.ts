import type { Selection } from '../../state/appState'

/** Names an entry of the ranking in the page, so that the focus finds it again. */
export const rowKey = ({ kind, id }: Selection): string => `${kind}.${id}`
