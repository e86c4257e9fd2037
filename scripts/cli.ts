import { accessSync, constants, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { nodeFlags } from './node-flags.mjs';
import { ownModule, root } from './program/own-files.ts';

/** Commands of the package, each with what it does. Those that work on an archive take its folder as their first word. */
const commands = {
  build: ['FOLDER', 'makes the site of an archive beside it, FOLDER-site'],
  dev: ['FOLDER', 'shows the site while you work on the archive'],
  preview: ['FOLDER', 'serves the built site'],
  add: ['PATH…', 'takes files into an archive, each with a card'],
  review: ['FOLDER', 'lists what is uncertain, with the lines that would settle it'],
  suggest: ['FOLDER', 'lists people, organizations and places that no authority knows'],
  normalize: ['FOLDER', 'makes the records alone'],
  freeze: ['FOLDER', 'writes down the addresses that must keep leading to the same words'],
  bag: ['FOLDER', 'packs the whole archive as a BagIt bag'],
  verify: ['COPY', 'checks a copy of an archive'],
  adopt: ['', 'lets a build write a folder that it would refuse'],
} as const;

type Name = keyof typeof commands;
const isCommand = (word: string): word is Name => Object.hasOwn(commands, word);
/** By other names than their modules. */
const modules: Partial<Record<Name, string>> = { preview: 'serve' };

for (const flag of nodeFlags) setFlagsFromString(flag);
// Most of a short command's time is compiling modules that were compiled for the one before; child processes see the folder, too.
process.env.NODE_COMPILE_CACHE ??= join(root, '.work', 'compiled');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
keepQuiet();

if (!isWritable(root)) {
  console.error(
    `This package lies in ${root}, where you may not write. Install it where you may: npm install summit-record`,
  );
  process.exit(1);
}

if (/[#?]/.test(root)) {
  console.error(
    `This package lies in ${root}. Vite, which bundles its pages, can’t read below a folder with # or ? in its name: move it.`,
  );
  process.exit(1);
}

const [name = '', ...rest] = process.argv.slice(2);
if (isCommand(name)) {
  const [folder, ...others] = rest;
  const isNamed = commands[name][0] === 'FOLDER' && folder !== undefined && !folder.startsWith('-');
  process.argv.splice(2, Infinity, ...(isNamed ? ['--content', folder, ...others] : rest));
  await import(ownModule(modules[name] ?? name, import.meta.url).href);
} else {
  const isAsked = name === '' || name === 'help' || name === '--help';
  if (name === '--version') console.log(version());
  else (isAsked ? console.log : console.error)(isAsked ? help() : `There is no command "${name}".\n\n${help()}`);
  process.exitCode = isAsked || name === '--version' ? 0 : 2;
}

/** In Node 22 what this program stands on is called an experiment, of which nobody who types a command can do anything: here and in child processes. */
function keepQuiet(): void {
  const warn = process.emitWarning.bind(process) as (...words: unknown[]) => void;
  process.emitWarning = (...words: unknown[]) => {
    if (words[1] !== 'ExperimentalWarning') warn(...words);
  };
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim();
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function help(): string {
  const lines = Object.entries(commands).map(
    ([command, [word, does]]) => `  ${`${command} ${word}`.padEnd(18)}${does}`,
  );
  return [
    'Usage: npx summit-record COMMAND [FOLDER] [flags]',
    '',
    'FOLDER is an archive: a folder with your documents in sources/. Without it, the one that you are in.',
    '',
    ...lines,
    '',
    'npx summit-record COMMAND --help says what flags a command has.',
  ].join('\n');
}

function version(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
