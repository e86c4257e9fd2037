/**
 * Makes the checkout ready: installs what package-lock.json lists, unless it is there already. Plain JavaScript, since it
 * runs on the machine's own Node, before the project's newer one is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
/** The folder of the installed tools, the project's own Node among them. */
export const tools = join(root, 'node_modules', '.bin');

/** Installs if need be. Returns 0, or the exit code of what failed after it has said why. */
export function setUp() {
  const tooOld = explainOldNode(process.versions.node);
  if (tooOld) return fail(tooOld);
  if (isInstalled(root)) return 0;

  console.error('Installing what package-lock.json lists (about 650 MB, once) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) return fail('npm ci failed. Its messages above say why; most often the network is not reachable.');
  if (!nodeRuns()) return fail("The project's own Node did not install. Run: npm rebuild node --foreground-scripts");
  return 0;
}

/** @param {string} version @returns {string | undefined} */
function explainOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 20)) return undefined;
  return `Node ${version} is too old. Install Node 20.20 or newer (https://nodejs.org/), then try again.`;
}

/**
 * True where the tree that npm noted when it last finished (`node_modules/.package-lock.json`) agrees with
 * package-lock.json. npm writes that note last, so an install that broke off has none.
 * @param {string} checkout
 */
export function isInstalled(checkout) {
  const note = join(checkout, 'node_modules', '.package-lock.json');
  if (!existsSync(note) || !existsSync(join(checkout, 'node_modules', '.bin', 'node'))) return false;
  const installed = readPackages(note);
  return Object.entries(readPackages(join(checkout, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path];
    // Builds for other machines are listed but not installed.
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true);
  });
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function nodeRuns() {
  return spawnSync(join(tools, 'node'), ['--version']).status === 0;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  return 1;
}
