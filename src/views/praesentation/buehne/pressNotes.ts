/** Where the notes are: in a window of their own, below the scene because no window was let open, or nowhere. */
export interface NotesPlace<W> {
  readonly child: W | null
  readonly isBlocked: boolean
}

/**
 * What a press of the key for the notes does. An open window closes. Otherwise
 * one is opened; every time after `beforeOpening`, because opening makes browsers
 * leave full screen, which must not end the presentation. Where it is not let open,
 * the notes go below the scene; where they are there already, away: they
 * can be read by the hall, so the key must always be able to take them off.
 * @param open null where the browser does not let a window open
 */
export const pressNotes = <W extends Pick<Window, 'closed' | 'close'>>({ child, isBlocked }: NotesPlace<W>, open: () => W | null, beforeOpening: () => void): NotesPlace<W> => {
  if (child !== null && !child.closed) {
    child.close()
    return { child: null, isBlocked: false }
  }
  beforeOpening()
  const opened = open()
  return { child: opened, isBlocked: opened === null && !isBlocked }
}
