import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { HEADERS } from './policy.ts';

/**
 * Serve a built site at its base with the headers that it is published with.
 *
 * @throws Error with code `EADDRINUSE` where the port is taken
 */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const notFound = readFileSync(path.join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (address === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const missing = () => {
      response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!address.startsWith(base)) {
      missing();
      return;
    }
    request.url = address.slice(base.length - 1);
    files(request, response, missing);
  });
  return listen(server, port);
}

/**
 * Find out, before the work of a build, whether its site can be served at a port.
 *
 * @throws Error with code `EADDRINUSE` where the port is taken
 */
export async function checkPort(port: number): Promise<void> {
  const server = await listen(createServer(), port);
  await new Promise((resolve) => server.close(resolve));
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve(server);
    });
  });
}
