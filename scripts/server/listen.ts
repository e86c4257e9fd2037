import { createServer, type Server } from 'node:http';
import type { Handler } from './site-handler.ts';

export interface Listening {
  port: number;
  close: () => void;
}

/**
 * Listens on `port`, or on the next one that is free (0: any). Without `host`, on both addresses that "localhost" may mean:
 * with one of them only, a browser could be shown the site of another program that has the other.
 */
export async function listen(handler: Handler, port: number, host?: string): Promise<Listening> {
  for (let candidate = port; ; candidate += 1) {
    const servers = await listenOnAll(handler, candidate, host === undefined ? ['127.0.0.1', '::1'] : [host]);
    if (servers) return servers;
    if (candidate >= port + 100) throw new Error(`No port from ${port} to ${candidate} is free.`);
  }
}

async function listenOnAll(handler: Handler, port: number, hosts: readonly string[]): Promise<Listening | undefined> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
  let given = port;
  for (const host of hosts) {
    const server = createServer((request, response) => {
      handler(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    const outcome = await tryListen(server, given, host);
    if (outcome === 'taken') {
      close();
      return undefined;
    }
    // The machine has no IPv6: the first address is all that "localhost" means.
    if (outcome === 'absent') continue;
    servers.push(server);
    given = outcome;
  }
  if (servers.length === 0) throw new Error(`This machine has no address ${hosts.join(' or ')}.`);
  return { port: given, close };
}

async function tryListen(server: Server, port: number, host: string): Promise<number | 'taken' | 'absent'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
