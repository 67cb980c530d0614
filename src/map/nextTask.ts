/** Lets the browser paint and hear before what follows. */
export const nextTask = (): Promise<void> => {
  // Timers are slowed down to 4 ms when they follow each other; not every browser has the better way.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield === undefined ? new Promise((resolve) => setTimeout(resolve)) : scheduler.yield()
}
