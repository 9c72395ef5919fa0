/** A web server for the built site, with the headers that a strict host would send. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

export interface ServeOptions {
  /** Sends COOP and COEP, which give pages shared memory; default false. */
  readonly isIsolated?: boolean
  /** Whether pages may compile WebAssembly; default true. */
  readonly allowsWasm?: boolean
  /** Whether pages may start workers from addresses that they make themselves; default false. */
  readonly allowsBlobWorkers?: boolean
  /** 0, the default, takes a free one. */
  readonly port?: number
}

export interface Served {
  /** With the final slash. */
  readonly url: string
  close(): void
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Serves the folder on this machine alone, until closed. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { isIsolated = false, allowsWasm = true, allowsBlobWorkers = false, port = 0 } = options
  const scripts = `script-src 'self'${allowsWasm ? " 'wasm-unsafe-eval'" : ''}`
  const workers = `worker-src 'self'${allowsBlobWorkers ? ' blob:' : ''}`
  const headers: Record<string, string> = {
    'Content-Security-Policy': `default-src 'none'; ${scripts}; ${workers}; connect-src 'self'; style-src 'self'; img-src 'self'`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...(isIsolated
      ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
      : {}),
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const wanted = normalize(join(folder, path))
    const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted
    if (!file.startsWith(normalize(folder) + sep) || !existsSync(file)) {
      response.writeHead(404, headers).end('not found')
      return
    }
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(servedBy(server)))
  })
}

function servedBy(server: Server): Served {
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
