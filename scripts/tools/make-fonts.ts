import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { root } from '../folders.ts';
import { runProcess } from '../run-process.ts';
import { compareTables } from './fonts/compare-tables.ts';
import { cutFace } from './fonts/cut-face.ts';

const usage = `Usage: npm run fonts -- [--check] [--python PATH]
Makes the typefaces in public/fonts from those of the packages @fontsource-variable/*; with --check, says where those differ that are there.
Needs Python with what scripts/tools/fonts/requirements.txt lists.`;

/** A face of the site: its source, the weights of pages, and the part of an em that its kerning is rounded to. */
interface Face {
  name: string;
  source: string;
  weights: number | readonly [number, number];
  kerning: number;
}

const faces: readonly Face[] = [
  { name: 'newsreader', source: 'newsreader/files/newsreader-latin-wght-normal', weights: [400, 650], kerning: 125 },
  { name: 'newsreader-italic', source: 'newsreader/files/newsreader-latin-wght-italic', weights: 400, kerning: 400 },
  { name: 'public-sans', source: 'public-sans/files/public-sans-latin-wght-normal', weights: [400, 650], kerning: 400 },
];
const unitsPerEm = 1000;

await runCommand(async () => {
  const { check, python = 'python3' } = parseFlags(usage, { check: { type: 'boolean' }, python: { type: 'string' } });
  await checkPython(python);
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  let differs = false;
  for (const face of faces) {
    const file = join(root, 'public/fonts', `${face.name}.woff2`);
    const out = check ? join(folder, `${face.name}.woff2`) : file;
    if (!(await makeFace(face, { python, folder, out }))) return 1;
    const tables = check ? compareTables(await unpack(out), await unpack(file)) : [];
    differs ||= tables.length > 0;
    const found = tables.length > 0 ? `differs in ${tables.join(', ')}` : check ? 'is as it is made' : 'made';
    console.log(`public/fonts/${face.name}.woff2: ${found}, ${readFileSync(out).length} bytes`);
  }
  return differs ? 1 : 0;
});

/** The font in a file, copied: the package's next answer is written over its last. */
async function unpack(file: string): Promise<Buffer> {
  return Buffer.from(await decompress(readFileSync(file)));
}

/** @throws WrongUse where Python lacks what the tool needs. */
async function checkPython(python: string): Promise<void> {
  const tried = runProcess(python, ['-c', 'import fontTools, brotli'], { onLine: () => undefined });
  if ((await tried.catch(() => ({ code: 1 }))).code === 0) return;
  throw new WrongUse(
    `${python} has no fontTools. Run: python3 -m venv .work/fonts && .work/fonts/bin/pip install -r scripts/tools/fonts/requirements.txt; then give --python .work/fonts/bin/python.`,
  );
}

/** Makes a face. False where that failed, which the program has said. */
async function makeFace(
  { name, source, weights, kerning }: Face,
  { python, folder, out }: { python: string; folder: string; out: string },
): Promise<boolean> {
  const face = readFileSync(join(root, 'node_modules/@fontsource-variable', `${source}.woff2`));
  const [cut, regular] = [join(folder, `${name}.ttf`), join(folder, `${name}-regular.ttf`)];
  writeFileSync(cut, await cutFace(face, weights));
  writeFileSync(regular, await cutFace(face, 400));
  const program = join(root, 'scripts/tools/fonts/finish_face.py');
  const { code } = await runProcess(python, [program, cut, regular, String(kerning), String(unitsPerEm), out]);
  return code === 0;
}
