const plainLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** "Sozialindex 2017, Ortsteile" to "sozialindex-2017-ortsteile": what no file system minds, at most 80 characters; `otherwise` where nothing is left. */
export const fileNameOf = (title: string, otherwise = 'bild'): string => {
  const plain = title
    .toLocaleLowerCase('de')
    .replace(/[äöüß]/g, (letter) => plainLetters[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return plain === '' ? otherwise : plain
}
