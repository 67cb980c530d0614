import { saveFile } from '../../shared/saveFile'
import { sheetsHtml } from './sheetsHtml'

/** "Karte Sozialindex 2017" to "karte-sozialindex-2017"; what no file system minds. */
export const fileNameOf = (title: string): string => {
  const plain = title
    .toLocaleLowerCase('de')
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
  return plain === '' ? 'blatt' : plain
}

/**
 * Hands over the sheets of a desk as ONE file that any computer with a browser
 * shows and prints: for where there is no PDF printer.
 * @param desk the first one of the page where none is given; rejected where there is none
 */
export const saveSheetsAsHtml = async (title: string, desk: Element | null = document.querySelector('.sheet-desk')): Promise<void> => {
  if (desk === null) throw new Error('No desk with sheets to save')
  await document.fonts.ready
  saveFile(`${fileNameOf(title)}.html`, await sheetsHtml(desk, title), 'text/html;charset=utf-8')
}
