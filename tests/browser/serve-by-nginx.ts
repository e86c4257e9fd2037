import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../scripts/folders.ts';

/** The configuration that docs/deploying.md tells people to use. */
function readSnippet(): string {
  const guide = readFileSync(join(root, 'docs/deploying.md'), 'utf8');
  const [, snippet] = /```nginx\n([^]*?)```/.exec(guide) ?? [];
  if (snippet === undefined) throw new Error('docs/deploying.md has no configuration for nginx');
  return snippet;
}

/** Of the guide's text, only where it listens and where the files are is changed: once each, or the guide has changed. */
function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`The guide's configuration has "${from}" ${parts.length - 1} times`);
  return parts.join(to);
}

/** Serves `site` by `nginx` as docs/deploying.md says, below `/archive/`. */
export async function serveByNginx(
  nginx: string,
  site: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'www'));
  symlinkSync(site, join(folder, 'www/archive'));
  const port = await findPort();
  const listening = replaceOnce(readSnippet(), 'listen 80;', `listen 127.0.0.1:${port};`);
  const served = replaceOnce(listening, 'root /var/www;', `root ${join(folder, 'www')};`);
  writeFileSync(join(folder, 'nginx.conf'), around(folder, served));
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const address = `http://127.0.0.1:${port}/archive/`;
  for (let attempt = 0; ; attempt += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, stop };
    if (attempt < 100 && server.exitCode === null) await setTimeout(100);
    else throw new Error(`nginx did not start: ${log}`);
  }
}

/** What a machine's own nginx.conf has around such a file: no folder but ours is written to, and nothing runs on. */
function around(folder: string, served: string): string {
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${served}
}
`;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
