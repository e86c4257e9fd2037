/**
 * Completes package-lock.json: `npm run lock`, after every change of a dependency.
 *
 * Packages with native parts list a build for each platform as an optional dependency. Where the registry at hand lacks some
 * of these builds, `npm install` leaves them out of the lock without a word, and then `npm ci` refuses the lock (EUSAGE)
 * wherever the registry has them. This adds an entry for each that is missing: its version, the platform that its name
 * states, and the hash that the registry states for it. npm then skips it on every other platform, and on its own fetches it by name
 * and version and compares it with the hash.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
/** Parts of names that differ from what Node calls the system. */
const systemNames = { windows: 'win32', macos: 'darwin' };
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * @param {string} name of a package: `@pagefind/windows-x64`, `@unrs/resolver-binding-linux-arm-gnueabihf`
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }}
 */
export function readPlatform(name) {
  // sharp writes `linuxmusl`, others `linux-x64-musl`.
  const parts = name
    .slice(name.lastIndexOf('/') + 1)
    .replace('linuxmusl', 'linux-musl')
    .split(/[-.]/);
  const os = parts.map((part) => systemNames[part] ?? part).find((part) => systems.includes(part));
  const cpu = parts.find((part) => processors.includes(part));
  const libc = ['musl', 'gnu'].find((start) => os === 'linux' && parts.some((part) => part.startsWith(start)));
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
    ...(os && { os: [os] }),
  };
}

/**
 * The lock with an entry for every optional dependency that has none. Only exact versions of packages whose name states
 * their platform can be added.
 * @param {Record<string, any>} lock
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = findInstalled(packages, path, name);
      // Another version may stand in the place, wanted by somebody else. A range is npm's to judge.
      if (found && (!isExact(version) || packages[found].version === version)) continue;
      const platform = readPlatform(name);
      if (!isExact(version) || !platform.cpu) {
        throw new Error(
          `${name}@${version}, wanted by ${path}, is not in the lock and can't be added. Run npm install again.`,
        );
      }
      const { cpu, libc, os } = platform;
      packages[`${found ? `${path}/` : ''}node_modules/${name}`] = {
        version,
        ...(cpu && { cpu }),
        ...(entry.dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
      added.push(name);
    }
  }
  // npm keeps the entries sorted; so a lock that npm writes and one that was completed differ in nothing else.
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

/**
 * The lock with the hash of every package that has none.
 * @param {Record<string, any>} lock
 * @param {(name: string, version: string) => string | undefined} findHash of what the registry has
 */
export function addHashes(lock, findHash) {
  const entries = Object.entries(lock.packages).map(([path, entry]) => {
    if (path === '' || entry.link || entry.integrity) return [path, entry];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const integrity = findHash(name, entry.version);
    if (!integrity)
      throw new Error(`The registry states no hash of ${name}@${entry.version}. Try again with another registry.`);
    const { version, ...rest } = entry;
    return [path, { version, integrity, ...rest }];
  });
  return { ...lock, packages: Object.fromEntries(entries) };
}

/** @param {string} name @param {string} version @returns {string | undefined} */
function askRegistry(name, version) {
  const { stdout } = spawnSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/** The place where `name` is found from `path`, as Node looks for it: below, beside, then further up. */
function findInstalled(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return undefined;
  }
}

/** @param {string} version */
function isExact(version) {
  return /^\d+\.\d+\.\d+(?:\D\S*)?$/.test(version);
}

if (process.argv[1] === import.meta.filename) {
  const file = join(import.meta.dirname, '..', 'package-lock.json');
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, `${JSON.stringify(addHashes(lock, askRegistry), null, 2)}\n`);
  console.log(`${added.length} builds for other platforms added to package-lock.json.`);
}
