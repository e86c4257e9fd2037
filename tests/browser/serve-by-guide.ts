import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../scripts/folders.ts';
import type { Host } from '../../scripts/testing/find-missing-hosts.ts';

/** The configuration that docs/deploying.md tells people to use. */
function readSnippet(language: string): string {
  const guide = readFileSync(join(root, 'docs/deploying.md'), 'utf8');
  const [, snippet] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(guide) ?? [];
  if (snippet === undefined) throw new Error(`docs/deploying.md has no configuration in ${language}`);
  return snippet;
}

/** Of the guide's text, only where it listens and where the files are is changed: once each, or the guide has changed. */
function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`The guide's configuration has "${from}" ${parts.length - 1} times`);
  return parts.join(to);
}

/** Writes what a host is started with into `folder`, which has the site in `www/archive`. @returns its arguments */
const prepare: Record<Host, (folder: string, port: number) => string[]> = {
  nginx(folder, port) {
    const listening = replaceOnce(readSnippet('nginx'), 'listen 80;', `listen 127.0.0.1:${port};`);
    const served = replaceOnce(listening, 'root /var/www;', `root ${join(folder, 'www')};`);
    writeFileSync(join(folder, 'nginx.conf'), aroundNginx(folder, served));
    return ['-p', folder, '-c', join(folder, 'nginx.conf')];
  },
  caddy(folder, port) {
    const listening = replaceOnce(readSnippet('caddyfile'), 'example.org {', `http://127.0.0.1:${port} {`);
    const served = replaceOnce(listening, 'root * /var/www', `root * ${join(folder, 'www')}`);
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${served}`);
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
  apache2(folder, port) {
    writeFileSync(join(folder, 'www/archive/.htaccess'), readSnippet('apache'));
    writeFileSync(join(folder, 'apache.conf'), aroundApache(folder, port));
    return ['-d', folder, '-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
  },
};

/** Serves `site` by a host's `program` as docs/deploying.md says, below `/archive/`. */
export async function serveByGuide(
  host: Host,
  program: string,
  site: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), `${host}-`));
  mkdirSync(join(folder, 'www/archive'), { recursive: true });
  for (const entry of readdirSync(site)) symlinkSync(join(site, entry), join(folder, 'www/archive', entry));
  const port = await findPort();
  const server = spawn(program, prepare[host](folder, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Nothing is written outside the folder.
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
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
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return { address, stop };
    if (attempt < 100 && server.exitCode === null) await setTimeout(100);
    else throw new Error(`${host} did not start: ${log}`);
  }
}

/** What a machine's own nginx.conf has around such a file: no folder but ours is written to, and nothing runs on. */
const aroundNginx = (folder: string, served: string): string => `daemon off;
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

/** What a machine's own apache2.conf has around such a file, with the modules that the guide names and those that are always there. */
const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'filter', 'headers', 'deflate', 'setenvif'];
const aroundApache = (folder: string, port: number): string => `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${folder}/www
<Directory />
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
`;

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
