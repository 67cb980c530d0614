import { fileNameOf } from '../../shared/fileNameOf'
import { saveFile } from '../../shared/saveFile'
import { sheetsHtml } from './sheetsHtml'

/**
 * Hands over the sheets of a desk as ONE file that any computer with a browser
 * shows and prints: for where there is no PDF printer.
 * @param desk the first one of the page where none is given; rejected where there is none
 */
export const saveSheetsAsHtml = async (title: string, desk: Element | null = document.querySelector('.sheet-desk')): Promise<void> => {
  if (desk === null) throw new Error('No desk with sheets to save')
  await document.fonts.ready
  saveFile(`${fileNameOf(title, 'blatt')}.html`, await sheetsHtml(desk, title), 'text/html;charset=utf-8')
}
