/**
 * Every npm script goes through here: `node scripts/run.mjs scripts/build.ts …` or `node scripts/run.mjs oxlint`
 * Sets the checkout up if need be, then runs the entry under the project's own Node, whatever the machine's is.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { nodeFlags } from './node-flags.mjs';
import { root, setUp, tools } from './setup.mjs';

const [program = '', ...args] = process.argv.slice(2);
const code = setUp();
if (code !== 0) process.exit(code);

const entry = program.endsWith('.ts')
  ? [join(tools, 'node'), ...nodeFlags, join(root, program)]
  : [join(tools, program)];
const child = spawn(entry[0], [...entry.slice(1), ...args], {
  cwd: root,
  // The channel closes however this process ends, so that what it started sees it.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`,
    // Folders named in flags and variables are meant from where the command was typed.
    ARCHIVE_CWD: process.env.INIT_CWD ?? process.cwd(),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Most of a short command's time is compiling modules that were compiled for the one before.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.work', 'compiled'),
  },
});

// The child ends by itself on Ctrl-C; a signal sent to this process alone is passed on. Either way it ends first.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${program} could not be started: ${error.message}`);
  process.exit(1);
});
child.on('exit', (status, signal) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 143)));
