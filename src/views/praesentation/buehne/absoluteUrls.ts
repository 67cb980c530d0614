/**
 * A rule of a style sheet with every relative `url()` in full, as seen from where
 * the sheet lies: a sheet handed to another window loses its place, and files it
 * names would be looked for beside the page. Data and fragments stay as they are.
 */
export const absoluteUrls = (rule: string, base: string): string =>
  rule.replace(/url\((["']?)(?!["']|data:|#)([^"')]+)\1\)/g, (_, quote: string, path: string) => `url(${quote}${new URL(path, base).href}${quote})`)
