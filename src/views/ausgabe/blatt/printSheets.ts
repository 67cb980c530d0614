import type { PaperFormat } from './paperFormat'

/** How long a browser that prints in the background may take to say so. */
const patienceMs = 1500

const afterPrint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs)
    addEventListener(
      'afterprint',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })

/**
 * Prints the sheets of a desk, each on a page of its own size: what is on paper
 * is decided by sheet.css alone, so the browser's own print command gives the
 * same. With several desks in the page only this one is printed.
 * @param format of the sheets; the promise is rejected where the desk has none of it
 * @param desk the first one of the page where none is given
 * @returns when the browser's dialogue has closed; whether paper came out no page can know
 */
export const printSheets = async (format: PaperFormat, desk: Element | null = document.querySelector('.sheet-desk')): Promise<void> => {
  if (desk === null || desk.querySelector(`.sheet[data-format="${format}"]`) === null) throw new Error(`No sheet of format ${format} to print`)
  await document.fonts.ready
  desk.setAttribute('data-printing', format)
  try {
    const done = afterPrint()
    // A test may put a function in place that waits while it looks at the page.
    await (window.print as () => unknown)()
    await done
  } finally {
    desk.removeAttribute('data-printing')
  }
}
