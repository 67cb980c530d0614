import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** What the plainest servers know (`python3 -m http.server` of an old system): no charset, no fonts, no manifest, no `.mjs`. */
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json' }

export interface StaticServer {
  /** Address of the served folder, ends with a slash. */
  readonly url: string
  /** Another folder at the same address, as after an upload. */
  readonly serve: (folder: string) => void
  /** Nothing answers at the address any more. */
  readonly stop: () => Promise<void>
}

/** A server as plain as can be, for a folder below a path of any depth (with slashes at both ends). */
export const startStaticServer = async (folder: string, path = '/'): Promise<StaticServer> => {
  let root = folder
  const server: Server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = asked.startsWith(path) ? normalize(asked.slice(path.length)) : '..'
    const file = inside === '.' ? 'index.html' : inside
    readFile(join(root, file.startsWith('..') ? 'missing' : file)).then(
      (content) => response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404</h1>'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    serve: (next) => {
      root = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
