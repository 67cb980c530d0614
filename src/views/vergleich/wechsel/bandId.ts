import type { Flow } from './flows'

/** Id of the end of a ribbon that is in no room. */
export const noRoomId = 'none'

/** Id of a room in the flow diagram. */
export const roomId = (id: string | null): string => (id === null ? noRoomId : `r ${id}`)

export const bandId = ({ from, to }: Pick<Flow, 'from' | 'to'>): string => `${roomId(from)} ${roomId(to)}`
