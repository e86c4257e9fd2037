import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, workFolder } from '../../folders.ts';
import { relativizeStyles } from '../../links/relativize-styles.ts';
import type { Progress } from '../../report/progress.ts';
import { hashProgram, type FileHashes } from '../hash-inputs.ts';
import { clientFolder } from './engine-files.ts';
import { runRenderer } from './run-renderer.ts';
import { tellMissingWords } from './tell-missing-words.ts';
import { bundleWorkers } from './workers.ts';

/** Engines that are kept: one goes back and forth between a few while working on the program or on an archive's own texts. */
const kept = 4;
/** Milliseconds. Another checkout that shares the folder may be rendering with one that was taken so long ago. */
const inUse = 60 * 60 * 1000;

const enginesFolder = join(workFolder, 'engines');

export interface EngineOptions {
  content: string;
  /** The language of the interface. */
  language: string;
  /** The hashes of its files. */
  files: FileHashes;
  /** A folder of this build's own. */
  aside: string;
  progress: Progress;
}

/**
 * The bundled program that renders pages, as a folder: the one that an earlier build kept, where it was made of the same program and the
 * same MDX, else a new one. @returns undefined where it could not be bundled; why is printed
 */
export async function prepareEngine({
  content,
  language,
  files,
  aside,
  progress,
}: EngineOptions): Promise<string | undefined> {
  const engine = engineFor(files, language);
  if (!existsSync(engine)) {
    const fresh = join(aside, 'engine');
    progress.start('Bundling the engine');
    const bundled = await bundlePages({ content, language, engine: fresh, client: join(fresh, clientFolder), aside });
    if (bundled) {
      relativizeStyles(join(fresh, clientFolder));
      await bundleWorkers(fresh, language, content);
    }
    progress.done(bundled ? undefined : 'failed');
    if (!bundled) return undefined;
    keep(fresh, engine);
    // Once: the next build finds this engine.
    const lacking = await tellMissingWords(language, content);
    if (lacking !== undefined) console.log(lacking);
  }
  markUsed(engine);
  dropOldest();
  return engine;
}

/** Where the engine of an archive with these files, whose interface speaks this language, is kept. */
const engineFor = (files: FileHashes, language: string): string => join(enginesFolder, hashParts(files, language));

/** The one that an earlier build kept, if it did. */
export function findEngine(files: FileHashes, language: string): string | undefined {
  const engine = engineFor(files, language);
  if (!existsSync(engine)) return undefined;
  markUsed(engine);
  return engine;
}

function markUsed(engine: string): void {
  const now = new Date();
  utimesSync(engine, now, now);
}

interface BundleOptions {
  content: string;
  language: string;
  /** Where what renders pages is written. */
  engine: string;
  /** Where what every site has is written. */
  client: string;
  /** A folder of this build's own. */
  aside: string;
}

/**
 * What Vite tells pages of the build. Where the shell has a variable of that name, its value would win, and the pages be without
 * their security policy.
 */
const viteNames = ['MODE', 'PROD', 'DEV', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/** The script of Astro's command. */
function findAstro(): string {
  const manifest = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}

/** Bundles the pages with Astro. @returns whether it succeeded; where not, its log is printed */
const bundlePages = ({ content, language, engine, client, aside }: BundleOptions): Promise<boolean> =>
  runRenderer(
    [findAstro(), 'build', '--root', root],
    {
      ARCHIVE_CONTENT: content,
      ARCHIVE_INTERFACE: language,
      ARCHIVE_ENGINE: engine,
      ARCHIVE_OUT: client,
      ARCHIVE_CACHE: join(aside, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...Object.fromEntries(viteNames.map((name) => [name, undefined])),
    },
    // Astro bundles only into what lies below where it runs.
    { cwd: aside },
  );

/** What becomes records and is read from these; the pictures of the archive's face, where they are kept as the guide says. */
const notBundled = /^(?:sources|catalog|authorities|face)\/|^[^/]+\.(?:yaml|json)$/;

/** Besides the program itself, pages of MDX are bundled with it, `about.mdx` and the guides, and the pictures that they show. */
function hashParts(files: FileHashes, language: string): string {
  const hash = createHash('sha256').update(`${hashProgram()}\n${language}\n`);
  for (const [file, digest] of files) if (!notBundled.test(file)) hash.update(`content/${file}\n${digest}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** Puts a whole engine in its place at once, so that one that is there is whole. */
function keep(fresh: string, engine: string): void {
  mkdirSync(enginesFolder, { recursive: true });
  try {
    renameSync(fresh, engine);
  } catch (error) {
    // A checkout that shares the folder was first.
    if (!existsSync(engine)) throw error;
  }
}

function dropOldest(): void {
  const used = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folders = readdirSync(enginesFolder).map((name) => join(enginesFolder, name));
  const old = folders.sort((a, b) => used(b) - used(a)).slice(kept);
  for (const folder of old) if (used(folder) < Date.now() - inUse) rmSync(folder, { recursive: true, force: true });
}
